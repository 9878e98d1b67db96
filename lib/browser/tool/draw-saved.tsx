import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { language } from '@/lib/i18n/language'
import { pickQuery, queryFrom } from '@/lib/input/query'
import type { HasErrors, Tool, ToolProps } from '@/lib/tools/tool'

type Drawn<Given, Read extends HasErrors> = {
  /** The tree that the server draws online. */
  View: React.FunctionComponent<ToolProps<Given, Read>>
  words: AbstractIntlMessages
}

/** On a saved page, the answer to the query in its address: online the server alone draws it. */
export function drawSaved<Given extends object, Read extends HasErrors>(
  { fields, read }: Tool<Given, Read>,
  given: Given,
  { View, words }: Drawn<Given, Read>,
): void {
  const container = document.getElementById('lembar')
  const query = pickQuery(queryFrom(new URLSearchParams(location.search)), fields)
  if (!container || !fields.some((name) => query[name] !== undefined)) return
  // Where it cannot be read, the page stays as it is.
  const answer = createElement(View, { ...given, query, read: read(query, given) })
  container.replaceChildren()
  createRoot(container).render(
    <NextIntlClientProvider locale={language} messages={words} timeZone="Asia/Jakarta">
      {answer}
    </NextIntlClientProvider>,
  )
}
