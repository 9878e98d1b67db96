import type { MDXContent } from 'mdx/types'
import type { useTranslations } from 'next-intl'
import { channels } from '@/lib/content/channels'
import { factIfAny } from '@/lib/content/figures/facts'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { type MdxElement, type MdxPart, partsOf } from './mdx-tree'
import { blocksIn } from './plain-text'
import { textNames } from './shown-figures'
import { statement } from './statements'

/** All words of the site: `useTranslations()` or `getTranslations()` without a namespace. */
export type Words = ReturnType<typeof useTranslations<never>>

/**
 * The answer of a text in plain words, a paragraph a line, its figures with their validity as they
 * stand on `day` (ISO): what stands in <Jawaban>, else the first paragraph.
 * @throws {Error} on a name of the texts that has no plain words.
 */
export function answerWords(Body: MDXContent, day: string, t: Words): string {
  const elements = partsOf(Body, textNames).filter((part) => typeof part !== 'string')
  const answer =
    elements.find(({ name }) => name === 'Jawaban') ?? elements.find(({ name }) => name === 'p')
  const said = (answer?.parts ?? []).flatMap(withStatements)
  return blocksIn(said, (part) => wordsFor(part, day, t)).join('\n')
}

/** All of a text in plain words, as `answerWords` has its answer. */
export function plainWords(Body: MDXContent, day: string, t: Words): string {
  return plainLines(partsOf(Body, textNames), day, t).join('\n')
}

/** The same of some parts of a text, its paragraphs one by one. */
export function plainLines(parts: readonly MdxPart[], day: string, t: Words): string[] {
  return blocksIn(parts.flatMap(withStatements), (part) => wordsFor(part, day, t))
}

const names: readonly string[] = textNames
const spoken = new Set(['Fakta', 'Harga', 'Dasar', 'Telepon', 'Kanal'])

/**
 * A statement stands for its text.
 * @throws {Error} on a name that is only drawn: it has no words
 */
export function withStatements(part: MdxPart): MdxPart[] {
  if (typeof part === 'string') return [part]
  const { name } = part
  if (name !== 'Pernyataan') {
    if (names.includes(name) && !spoken.has(name)) throw new Error(`no plain words for <${name}>`)
    return [{ ...part, parts: part.parts.flatMap(withStatements) }]
  }
  const said = partsOf(statement(String(part.props.id)).Body, textNames).flatMap(withStatements)
  return part.props.sebaris
    ? said.flatMap((each) => (typeof each === 'string' ? [] : each.parts))
    : said
}

function wordsFor({ name, props }: MdxElement, day: string, t: Words): string {
  const id = String(props.id)
  switch (name) {
    case 'Fakta':
      return figureWords(id, Boolean(props.lengkap), Boolean(props.polos), day, t)
    case 'Harga':
      return priceWords(id, day, t)
    case 'Dasar':
      return factIfAny(id, day)?.pointers.join('; ') ?? ''
    case 'Telepon':
      return channels.telepon.label
    default:
      return Object.entries(channels).find(([name]) => name === id)?.[1].label ?? ''
  }
}

function figureWords(id: string, isFull: boolean, isBare: boolean, day: string, t: Words): string {
  const shown = shownFigure(id, day)
  if (!shown) return t('figure.passed')
  const { fact, after, endsSoon } = shown
  const words = formatFactValue(fact.value, fact.unit, isFull)
  if (isBare || !endsSoon || fact.to === null || after?.value === fact.value) return words
  const until = t('figure.until', { until: formatUntil(fact.to) })
  if (!after) return `${words} (${until})`
  const from = t('figure.from', { from: formatFrom(after.from) })
  return `${words} (${until}; ${from} ${formatFactValue(after.value, after.unit, isFull)})`
}

/** The two lines of a price, as components/figure/dated-price.tsx draws them. */
function priceWords(id: string, day: string, t: Words): string {
  const shown = shownFigure(id, day)
  if (!shown) return t('figure.passed')
  const { fact, after } = shown
  const price = () => formatFactValue(fact.value, fact.unit)
  if (fact.to === null || after?.value === fact.value)
    return t.markup('datedPrice.always', { price })
  const until = t.markup('datedPrice.until', { price, until: formatUntil(fact.to) })
  if (!after) return until
  const from = t.markup('datedPrice.from', {
    price: () => formatFactValue(after.value, after.unit),
    from: formatFrom(after.from),
  })
  return `${until} ${from}`
}
