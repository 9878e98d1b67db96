import { type DatedFact, factIfAny } from '@/lib/content/figures/facts'

/** A figure that is another than it was. */
export type ChangedFigure = {
  label: string
  before: DatedFact
  /** Null where its last period has ended and nobody has recorded what follows. */
  now: DatedFact | null
}

/** Of some figures those that are others on `day` than on the day `since` (both ISO). */
export function changedFigures(
  factIds: readonly string[],
  since: string,
  day: string,
): ChangedFigure[] {
  return factIds.flatMap((id) => {
    const before = factIfAny(id, since)
    const now = factIfAny(id, day)
    return before && before.value !== now?.value ? [{ label: before.label, before, now }] : []
  })
}
