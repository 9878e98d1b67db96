import { type AvailableLoan, findAvailable } from './compared-loan'
import {
  type InstalmentChange,
  type InstalmentPeriod,
  instalmentChanges,
  instalmentPeriods,
  instalmentSteps,
  type Point,
} from './instalment-steps'
import type { LoanName } from './loans/loans'
import {
  type Crossing,
  crossings,
  type PaidPart,
  paidParts,
  runningTotalPoints,
  type YearRow,
  yearRows,
} from './running-totals'

type Line = { name: LoanName; points: Point[] }

/** The loans that can be had over the months, for pictures and for tables beside them. */
export type Chart = {
  /** What is paid each month. `firstIdr` and `totalIdr` are said of a line, unrounded. */
  instalments: (Line & { firstIdr: number; changes: InstalmentChange[] })[]
  /** What has been paid so far, in instalments alone. */
  totals: (Line & { totalIdr: number })[]
  /** Where MLT and the bank's loan change places; null where MLT cannot be had. */
  crossings: Crossing[] | null
  periods: InstalmentPeriod[]
  years: YearRow[]
  /** How each total comes about by the first crossing, else by the end. */
  sums: { name: LoanName; month: number; parts: PaidPart[]; totalIdr: number }[]
}

export function chartOf(loans: readonly AvailableLoan[], months: number): Chart {
  const crossed = crossingsOf(loans)
  const month = crossed?.[0]?.month ?? months
  return {
    instalments: loans.map(({ name, phases, firstInstalmentIdr }) => ({
      name,
      points: instalmentSteps(phases),
      firstIdr: firstInstalmentIdr,
      changes: instalmentChanges(phases),
    })),
    totals: loans.map(({ name, phases, totalIdr }) => ({
      name,
      points: runningTotalPoints(phases),
      totalIdr,
    })),
    crossings: crossed,
    periods: instalmentPeriods(loans),
    years: yearRows(loans),
    sums: loans.map(({ name, phases }) => {
      const parts = paidParts(phases, month)
      const totalIdr = parts.reduce((sum, part) => sum + part.months * part.instalmentIdr, 0)
      return { name, month, parts, totalIdr }
    }),
  }
}

function crossingsOf(loans: readonly AvailableLoan[]): Crossing[] | null {
  const [mlt, bank] = [findAvailable(loans, 'mlt'), findAvailable(loans, 'komersial')]
  return mlt && bank && crossings(bank.phases, mlt.phases)
}
