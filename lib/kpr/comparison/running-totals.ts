import { type PaidPhase, runningTotalsIdr } from '@/lib/kpr/loan/phased-loan'
import { MONTHS_A_YEAR } from '@/lib/units'
import { SAME_IDR } from './break-even'
import type { AvailableLoan } from './compared-loan'
import type { Point } from './instalment-steps'
import type { LoanName } from './loans/loans'

/** `month` is the first in which `paidMore` has cost more than the other so far; rupiah unrounded. */
export type Crossing = Point & { paidMore: 'mlt' | 'komersial' }

/** What each loan has cost by the end of a year, in unrounded rupiah. */
export type YearRow = { year: number; totalsIdr: { name: LoanName; idr: number }[] }

/** A stretch of equal instalments: months × rupiah. */
export type PaidPart = { months: number; instalmentIdr: number }

/** Corners of the running total: straight in between, since a phase adds the same every month. */
export function runningTotalPoints(phases: readonly PaidPhase[]): Point[] {
  let end: Point = { month: 0, idr: 0 }
  const points = [end]
  for (const { months, instalmentIdr } of phases) {
    end = { month: end.month + months, idr: end.idr + months * instalmentIdr }
    points.push(end)
  }
  return points
}

/**
 * Each time one of two running totals overtakes the other after the first month. None where the
 * same loan costs more from the first month to the last.
 */
export function crossings(bank: readonly PaidPhase[], mlt: readonly PaidPhase[]): Crossing[] {
  const mltTotals = runningTotalsIdr(mlt)
  const found: Crossing[] = []
  let ahead: Crossing['paidMore'] | null = null
  runningTotalsIdr(bank).forEach((bankIdr, i) => {
    const extraIdr = bankIdr - (mltTotals[i] ?? bankIdr)
    if (Math.abs(extraIdr) <= SAME_IDR) return
    const paidMore = extraIdr > 0 ? 'komersial' : 'mlt'
    if (paidMore !== ahead && i > 0) found.push({ month: i + 1, idr: bankIdr, paidMore })
    ahead = paidMore
  })
  return found
}

/** Year by year what has been paid on each loan. */
export function yearRows(loans: readonly AvailableLoan[]): YearRow[] {
  const totals = loans.map(({ name, phases }) => ({ name, paid: runningTotalsIdr(phases) }))
  const months = Math.max(...totals.map(({ paid }) => paid.length))
  return Array.from({ length: Math.ceil(months / MONTHS_A_YEAR) }, (_, i) => ({
    year: i + 1,
    totalsIdr: totals.map(({ name, paid }) => ({
      name,
      idr: paid[(i + 1) * MONTHS_A_YEAR - 1] ?? paid[paid.length - 1] ?? 0,
    })),
  }))
}

/** The running total at the end of a month as it adds up: so many months at so much. */
export function paidParts(phases: readonly PaidPhase[], untilMonth: number): PaidPart[] {
  let left = untilMonth
  return phases.flatMap(({ months, instalmentIdr }) => {
    const paidMonths = Math.min(months, left)
    left -= paidMonths
    return paidMonths > 0 ? [{ months: paidMonths, instalmentIdr }] : []
  })
}
