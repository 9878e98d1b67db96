import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Says what is wrong with a page as HTML. */
export type ValidPage = (html: string) => Promise<string[]>

export function pageValidator(): ValidPage {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:document'] }),
  )
  return async (html) => {
    const { results } = await validator.validateString(html)
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    )
  }
}
