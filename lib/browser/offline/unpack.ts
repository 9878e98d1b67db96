import { copyFrom, copyTo, spelledFrom, spelledTo } from './format'

const copies = new RegExp(`${copyFrom}(\\w+),(\\w+)${copyTo}`, 'g')
const spelledTexts = new RegExp(`${spelledFrom}([^${spelledTo}]*)${spelledTo}`, 'g')

/** The one long text that parts are made of; each names copies from those before it. */
export function joined(parts: readonly string[]): string {
  return parts.reduce(
    (known, part) =>
      known +
      part.replace(copies, (_, at, length) => {
        const from = Number.parseInt(at, 36)
        return known.slice(from, from + Number.parseInt(length, 36))
      }),
    '',
  )
}

/** A file as it stands in that text, with what is in addresses spelled as there. */
export function spelled(text: string): string {
  return text.replace(spelledTexts, (_, words) => encodeURIComponent(words))
}
