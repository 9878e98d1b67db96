import { type DatedFact, factAfter, factIfAny } from './facts'

export type ShownFact = {
  fact: DatedFact
  /** What it becomes when its period ends; null where nobody knows. */
  after: DatedFact | null
  /** Whether a page of the day may still be read after the figure has changed: then it says until when it holds. */
  isDated: boolean
}

/** A figure as a page of `day` (ISO) shows it; null where no period covers the day. Throws on an id nobody recorded. */
export function shownFact(id: string, day: string): ShownFact | null {
  const fact = factIfAny(id, day)
  if (!fact) return null
  const after = factAfter(fact)
  return { fact, after, isDated: endsWithinYear(fact.to, day) && after?.value !== fact.value }
}

function endsWithinYear(to: string | null, day: string) {
  const [year, ...rest] = day.split('-')
  return to !== null && to <= [Number(year) + 1, ...rest].join('-')
}
