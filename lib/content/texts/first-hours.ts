import { plainLines, type Words } from './answer-words'
import { type MdxElement, type MdxPart, partsOf } from './mdx-tree'
import { servicePages } from './service-pages'
import { textNames } from './shown-figures'

/**
 * The card for the first hours after an accident, as the page on claims has it, a step a line, for a
 * code that is read without signal. In signs that every reader of codes knows.
 */
export function firstHoursText(day: string, t: Words): string {
  const card = firstNamed(partsOf(servicePages.klaim.Body, textNames), 'Kartu')
  const steps = firstNamed(firstNamed(card.parts, 'Langkah').parts, 'ol')
  const lines = elementsOf(steps.parts).map(({ parts }) => plainLines(parts, day, t).join(' '))
  const text = [String(card.props.judul), ...lines.map((line, i) => `${i + 1}. ${line}`)].join('\n')
  return text.replaceAll('×', 'x').replaceAll('\u00A0', ' ')
}

/** The first of that name: the card for an accident comes before the one for a death. */
function firstNamed(parts: readonly MdxPart[], wanted: string): MdxElement {
  const found = elementsOf(parts).find(({ name }) => name === wanted)
  if (!found) throw new Error(`page/klaim.mdx has lost its <${wanted}>`)
  return found
}

const elementsOf = (parts: readonly MdxPart[]) => parts.filter((part) => typeof part !== 'string')
