import { addMonths, partsOf } from '@/lib/calendar/day'

/** A contribution month, ISO: "2026-11". */
export type Month = string

/**
 * Something recorded by contribution month. Only whole months are covered; both ends count,
 * `toMonth` null: no end known.
 */
export type ByMonth<T> = readonly { fromMonth: Month; toMonth: Month | null; value: T }[]

/** Rupiah or basis points, by the name of the field that holds it. */
export type MonthlyFigure = ByMonth<number>

/** The figure in a month; null where none is recorded: never the last known value instead. */
export function figureIn<T>(figure: ByMonth<T>, month: Month): T | null {
  return periodOf(figure, month)?.value ?? null
}

/** The last month for which the figure of a month holds; null where no end is known, or no figure. */
export function lastMonthOf(figure: MonthlyFigure, month: Month): Month | null {
  return periodOf(figure, month)?.toMonth ?? null
}

/** The month so many months later; negative: earlier. */
export function addMonthsTo(month: Month, months: number): Month {
  return addMonths(partsOf(`${month}-01`), months).slice(0, 7)
}

/** So many months in a row, the given one first. */
export function monthsFrom(month: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, i) => addMonthsTo(month, i))
}

function periodOf<T>(figure: ByMonth<T>, month: Month) {
  return figure.find(
    ({ fromMonth, toMonth }) => fromMonth <= month && (toMonth === null || month <= toMonth),
  )
}
