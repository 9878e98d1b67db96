import { DAYS_A_MONTH } from '@/lib/units'
import { addMonthsTo, type Month, monthsFrom } from './monthly-figure'

/** Price of a contribution month in whole rupiah; null where it is not known. */
type PriceIn = (month: Month) => number | null

/** Months in a row at one price. */
export type PriceRun = {
  fromMonth: Month
  toMonth: Month
  months: number
  idrPerMonth: number | null
}

export type Prepayment = {
  /** Every month at its own price, in order. */
  months: { month: Month; idr: number | null }[]
  /** The same months, those at one price together: more than one means that the price changes inside. */
  runs: PriceRun[]
  /** Null where the price of any month is not known. */
  totalIdr: number | null
}

export type PriceChange = { month: Month; idrPerMonth: number | null }

/** Several months paid at once, each at its own price; twelve of them are a year. */
export function payAhead(fromMonth: Month, count: number, priceIn: PriceIn): Prepayment {
  const months = monthsFrom(fromMonth, count).map((month) => ({ month, idr: priceIn(month) }))
  const prices = months.map(({ idr }) => idr)
  return {
    months,
    runs: runsOf(months),
    totalIdr: prices.reduce(
      (sum, idr) => (sum === null || idr === null ? null : sum + idr),
      0 as number | null,
    ),
  }
}

/** The first later month at another price, at most `months` ahead; null where there is none. */
export function nextPriceChange(
  month: Month,
  months: number,
  priceIn: PriceIn,
): PriceChange | null {
  const now = priceIn(month)
  const later = monthsFrom(addMonthsTo(month, 1), months).find((next) => priceIn(next) !== now)
  return later === undefined ? null : { month: later, idrPerMonth: priceIn(later) }
}

/** What a month costs a day, in whole rupiah: a thirtieth. */
export function dayIdr(idrPerMonth: number): number {
  return Math.round(idrPerMonth / DAYS_A_MONTH)
}

function runsOf(months: Prepayment['months']): PriceRun[] {
  const runs: PriceRun[] = []
  for (const { month, idr } of months) {
    const last = runs.at(-1)
    if (last && last.idrPerMonth === idr) {
      last.toMonth = month
      last.months += 1
    } else {
      runs.push({ fromMonth: month, toMonth: month, months: 1, idrPerMonth: idr })
    }
  }
  return runs
}
