import { addMonths, partsOf } from '@/lib/calendar/day'
import { MONTHS_A_YEAR } from '@/lib/units'
import { type DatedFact, factAfter, factIfAny } from './facts'

/** A page may be read so long after it was built: what ends until then says what follows. */
export const SOON_MONTHS = MONTHS_A_YEAR

export type ShownFigure = {
  fact: DatedFact
  /** What it becomes when its period ends; null where nobody knows. */
  after: DatedFact | null
  /** Whether a page built today may still be read after the figure has ended. */
  endsSoon: boolean
}

/** A figure with all that a page of `day` (ISO) says of it; null where its last period has ended. */
export function shownFigure(id: string, day: string): ShownFigure | null {
  const fact = factIfAny(id, day)
  if (!fact) return null
  const soon = addMonths(partsOf(day), SOON_MONTHS)
  return { fact, after: factAfter(fact), endsSoon: fact.to !== null && fact.to <= soon }
}
