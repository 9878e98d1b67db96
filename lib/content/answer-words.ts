import type { useTranslations } from 'next-intl'
import { callCentre } from '@/lib/call-centre'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { channels } from './channels'
import { factIfAny } from './facts'
import { shownFact } from './shown-fact'
import { isStatementId, statement } from './statements'

/** All words of the site: `useTranslations()` or `getTranslations()` without a namespace. */
export type Words = ReturnType<typeof useTranslations<never>>

const head = /^---[\s\S]*?^---/m

/**
 * The answer of an MDX text in plain words, its figures with their validity as they stand on `day`
 * (ISO): what stands in <Jawaban>, else the first paragraph.
 * @throws {Error} on a name of MDX that has no plain words.
 */
export function answerWords(mdx: string, day: string, t: Words): string {
  const text = mdx.replace(head, '').trim()
  const answer = text.match(/<Jawaban>([\s\S]*?)<\/Jawaban>/)?.[1] ?? text.split(/\n\s*\n/)[0] ?? ''
  const plain = plainWords(answer, day, t)
  const left = plain.match(/<\/?\w+/)
  if (left) throw new Error(`no plain words for ${left[0]}`)
  return plain
}

function plainWords(mdx: string, day: string, t: Words): string {
  return mdx
    .replace(/<abbr [^>]*>([^<]*)<\/abbr>/g, '$1')
    .replace(/<Pernyataan id="([^"]+)"[^>]*\/>/g, (_, id: string) => statementWords(id, day, t))
    .replace(/<(Fakta|Harga) id="([^"]+)"([^>]*)\/>/g, (_, name, id: string, options: string) =>
      name === 'Harga' ? priceWords(id, day, t) : figureWords(id, options, day, t),
    )
    .replace(/<Dasar id="([^"]+)" *\/>/g, (_, id) => factIfAny(id, day)?.pointers.join('; ') ?? '')
    .replace(/<Kanal id="([^"]+)" *\/>/g, (_, id: keyof typeof channels) => channels[id].label)
    .replace(/<Telepon *\/>/g, callCentre)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function statementWords(id: string, day: string, t: Words): string {
  if (!isStatementId(id)) throw new Error(`no statement "${id}"`)
  return plainWords(statement(id).text.replace(head, ''), day, t)
}

function figureWords(id: string, options: string, day: string, t: Words): string {
  const shown = shownFact(id, day)
  if (!shown) return t('figure.passed')
  const { fact, after, isDated } = shown
  const isFull = options.includes('lengkap')
  const words = ({ value, unit }: typeof fact) => formatFactValue(value, unit, isFull)
  if (options.includes('polos') || !isDated || fact.to === null) return words(fact)
  const until = t('figure.until', { until: formatUntil(fact.to) })
  const from = after && `${t('figure.from', { from: formatFrom(after.from) })} ${words(after)}`
  return `${words(fact)} (${[until, from].filter(Boolean).join('; ')})`
}

/** The two lines of a price, as components/figure/dated-price.tsx draws them. */
function priceWords(id: string, day: string, t: Words): string {
  const shown = shownFact(id, day)
  if (!shown) return t('figure.passed')
  const { fact, after, isDated } = shown
  const price = () => formatFactValue(fact.value, fact.unit)
  if (!isDated || fact.to === null) return t.markup('datedPrice.always', { price })
  const until = t.markup('datedPrice.until', { price, until: formatUntil(fact.to) })
  if (!after) return until
  const from = t.markup('datedPrice.from', {
    price: () => formatFactValue(after.value, after.unit),
    from: formatFrom(after.from),
  })
  return `${until} ${from}`
}
