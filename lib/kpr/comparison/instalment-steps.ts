import { monthsOf, type PaidPhase } from '@/lib/kpr/loan/phased-loan'
import type { AvailableLoan } from './compared-loan'
import type { LoanName } from './loans/loans'

/** A corner of a line: rupiah, unrounded, when `month` months are over. */
export type Point = { month: number; idr: number }

/** A change of instalment that shows in whole rupiah; `month` is the first at the new one. */
export type InstalmentChange = {
  month: number
  direction: 'up' | 'down'
  fromIdr: number
  toIdr: number
}

/** Months over which no loan changes its instalment; rupiah unrounded. */
export type InstalmentPeriod = {
  fromMonth: number
  toMonth: number
  instalmentsIdr: { name: LoanName; idr: number }[]
}

/** The instalment over time as a flight of steps: two corners a phase, month m lying between m − 1 and m. */
export function instalmentSteps(phases: readonly PaidPhase[]): Point[] {
  return phases.flatMap(({ months, instalmentIdr: idr }, i) => {
    const start = monthsBefore(phases, i)
    return [
      { month: start, idr },
      { month: start + months, idr },
    ]
  })
}

/** Where the instalment rises or falls by at least a rupiah. */
export function instalmentChanges(phases: readonly PaidPhase[]): InstalmentChange[] {
  return phases.flatMap(({ instalmentIdr: toIdr }, i) => {
    const fromIdr = phases[i - 1]?.instalmentIdr
    if (fromIdr === undefined || Math.round(fromIdr) === Math.round(toIdr)) return []
    const direction = toIdr < fromIdr ? 'down' : 'up'
    return [{ month: monthsBefore(phases, i) + 1, direction, fromIdr, toIdr }]
  })
}

/** The instalments of loans of equal length side by side: a row for each stretch without a change. */
export function instalmentPeriods(loans: readonly AvailableLoan[]): InstalmentPeriod[] {
  const starts = loans.flatMap(({ phases }) => instalmentChanges(phases).map(({ month }) => month))
  const fromMonths = [...new Set([1, ...starts])].sort((a, b) => a - b)
  const months = Math.max(...loans.map(({ phases }) => monthsOf(phases)))
  return fromMonths.map((fromMonth, i) => ({
    fromMonth,
    toMonth: (fromMonths[i + 1] ?? months + 1) - 1,
    instalmentsIdr: loans.map(({ name, phases }) => ({
      name,
      idr: instalmentInMonth(phases, fromMonth),
    })),
  }))
}

function instalmentInMonth(phases: readonly PaidPhase[], month: number): number {
  const phase = phases.find((_, i) => month <= monthsBefore(phases, i + 1))
  return phase?.instalmentIdr ?? 0
}

function monthsBefore(phases: readonly PaidPhase[], index: number): number {
  return monthsOf(phases.slice(0, index))
}
