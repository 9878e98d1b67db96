import type { MDXContent } from 'mdx/types'
import chosen from '@/content/preview-figures.json'
import { addDays } from '@/lib/calendar/day'
import { type DatedFact, factIfAny } from '@/lib/content/figures/facts'
import { derivedFacts, exampleFigures, recordedFacts } from '@/lib/content/figures/records'
import { answerWords, type Words } from '@/lib/content/texts/answer-words'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import { formatFactValue } from '@/lib/format/fact-value'

/** A picture is passed on for weeks: what ends sooner stands on none. */
export const SOONEST_END_DAYS = 60

/** Null where no figure tells what the page is about. */
const chosenIds: Readonly<Record<string, string | null>> = chosen

/**
 * The figure for the picture of a page on a day (ISO): the one that was chosen for it, else the first
 * that its answer shows. Null where none stays long enough.
 */
export function previewFigure(
  address: string,
  Body: MDXContent | null,
  day: string,
  t: Words,
): DatedFact | null {
  const own = chosenIds[address]
  if (own !== undefined) return own === null ? null : lastingFact(own, day)
  if (Body === null) return null
  const answer = answerWords(Body, day, t)
  const shown = factIdsIn(Body).map((id) => lastingFact(id, day))
  return (
    shown.find((fact) => fact && answer.includes(formatFactValue(fact.value, fact.unit))) ?? null
  )
}

/** A figure that somebody claims, and that does not end soon. */
function lastingFact(id: string, day: string): DatedFact | null {
  const isTable = recordedFacts.get(id)?.unit === 'bands'
  const isExample = [id, ...(derivedFacts.get(id)?.from ?? [])].some((each) =>
    exampleFigures.has(each),
  )
  const fact = isTable || isExample ? null : factIfAny(id, day)
  if (!fact || fact.unit === 'rule' || fact.unit === 'day') return null
  const isLasting = fact.to === null || fact.to > addDays(day, SOONEST_END_DAYS)
  return isLasting ? fact : null
}
