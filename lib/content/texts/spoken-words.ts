import type { MDXContent } from 'mdx/types'
import { channels } from '@/lib/content/channels'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { spokenDigits } from '@/lib/format/spoken-number'
import { spokenFrom, spokenUntil, spokenValue } from '@/lib/format/spoken-value'
import { type Words, withStatements } from './answer-words'
import { type MdxElement, partsOf } from './mdx-tree'
import { blocksIn } from './plain-text'
import { textNames } from './shown-figures'

/**
 * The paragraphs of a text as a voice says them, its figures as they stand on `day` (ISO).
 * @throws {Error} on a name of the texts that cannot be said
 */
export function spokenWords(Body: MDXContent, day: string, t: Words): string[] {
  const parts = partsOf(Body, textNames).flatMap(withStatements)
  return blocksIn(parts, (part) => wordsFor(part, day, t))
}

/** Last day (ISO) on which all figures of a text hold; null where none has an end. */
export function holdsUntil(factIds: readonly string[], day: string): string | null {
  const ends = factIds.flatMap((id) => shownFigure(id, day)?.fact.to ?? [])
  return ends.toSorted()[0] ?? null
}

function wordsFor({ name, props }: MdxElement, day: string, t: Words): string {
  const phone = spokenDigits(channels.telepon.label)
  if (name === 'Telepon') return phone
  const shown = shownFigure(String(props.id), day)
  if (!shown) return t('spoken.passed', { phone })
  const { fact, after } = shown
  const price = spokenValue(fact.value, fact.unit)
  if (name === 'Fakta') return price
  if (name !== 'Harga') throw new Error(`<${name}> cannot be said`)
  if (fact.to === null) return t('spoken.priceSince', { price, from: spokenFrom(fact.from), phone })
  const until = spokenUntil(fact.to)
  if (!after) return t('spoken.priceEnds', { price, until })
  return t('spoken.priceUntil', {
    price,
    until,
    from: spokenFrom(after.from),
    after: spokenValue(after.value, after.unit),
  })
}
