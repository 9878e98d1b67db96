import { addDays } from '@/lib/calendar/day'
import type { Fact } from '@/lib/content/figures/fact-schema'
import { recordedFacts } from '@/lib/content/figures/records'
import type { BandTable } from '@/lib/iuran/income-bands'
import {
  addMonthsTo,
  type ByMonth,
  type Month,
  type MonthlyFigure,
} from '@/lib/iuran/monthly-figure'

type Value = Fact['periods'][number]['value']

/**
 * A recorded figure by contribution month, from the first month asked for: only months that a period
 * covers wholly. Rupiah or basis points, by the unit of the record.
 * @throws {Error} when there is no such record, or it is not a number.
 */
export function monthlyFigure(id: string, firstMonth: Month): MonthlyFigure {
  return byMonth(id, firstMonth, (value) => {
    if (typeof value !== 'number') throw new Error(`"${id}" is not a number`)
    return value
  })
}

/**
 * Like `monthlyFigure`, for a table of income bands; rupiah a month.
 * @throws {Error} when there is no such record, or it is not a table.
 */
export function monthlyBands(id: string, firstMonth: Month): ByMonth<BandTable> {
  return byMonth(id, firstMonth, (value) => {
    if (typeof value !== 'object') throw new Error(`"${id}" is not a table of bands`)
    return value
  })
}

/** The first contribution month for which all these figures are recorded. */
export function firstMonthOf(ids: readonly string[]): Month {
  const firsts = ids.map((id) => firstWholeMonth(periodsOf(id)[0]?.from ?? ''))
  return firsts.sort().at(-1) ?? ''
}

/** Law and article of a record on a day (ISO); where no period covers the day, of the last one begun. */
export function pointerOn(id: string, day: string): string {
  const periods = periodsOf(id)
  return (periods.findLast(({ from }) => from <= day) ?? periods[0])?.pointer ?? ''
}

/** How sure a record is. */
export function confidenceOf(id: string): Fact['confidence'] {
  return recordOf(id).confidence
}

function byMonth<T>(id: string, firstMonth: Month, read: (value: Value) => T): ByMonth<T> {
  return periodsOf(id)
    .map(({ from, to, value }) => ({
      fromMonth: firstWholeMonth(from),
      toMonth: to && lastWholeMonth(to),
      value: read(value),
    }))
    .filter(({ toMonth }) => toMonth === null || toMonth >= firstMonth)
}

const periodsOf = (id: string) => recordOf(id).periods

function recordOf(id: string): Fact {
  const fact = recordedFacts.get(id)
  if (!fact) throw new Error(`no recorded fact "${id}"`)
  return fact
}

function firstWholeMonth(from: string): Month {
  const month = from.slice(0, 7)
  return from.endsWith('-01') ? month : addMonthsTo(month, 1)
}

function lastWholeMonth(to: string): Month {
  const month = to.slice(0, 7)
  return addDays(to, 1).endsWith('-01') ? month : addMonthsTo(month, -1)
}
