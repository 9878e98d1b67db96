import { addMonthsTo, type Month, type MonthlyFigure } from '@/lib/iuran/monthly-figure'
import { recordedFacts } from './records'

/**
 * A recorded figure by contribution month, from the first month asked for: only months that a period
 * covers wholly. Rupiah or basis points, by the unit of the record.
 * @throws {Error} when there is no such record, or it is not a number.
 */
export function monthlyFigure(id: string, firstMonth: Month): MonthlyFigure {
  return periodsOf(id)
    .map(({ from, to, value }) => {
      if (typeof value !== 'number') throw new Error(`"${id}" is not a number`)
      return { fromMonth: firstWholeMonth(from), toMonth: to && lastWholeMonth(to), value }
    })
    .filter(({ toMonth }) => toMonth === null || toMonth >= firstMonth)
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

function periodsOf(id: string) {
  const fact = recordedFacts.get(id)
  if (!fact) throw new Error(`no recorded fact "${id}"`)
  return fact.periods
}

function firstWholeMonth(from: string): Month {
  const month = from.slice(0, 7)
  return from.endsWith('-01') ? month : addMonthsTo(month, 1)
}

function lastWholeMonth(to: string): Month {
  const month = to.slice(0, 7)
  const next = new Date(`${to}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1 ? month : addMonthsTo(month, -1)
}
