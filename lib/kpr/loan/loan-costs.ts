import { PERCENT_IN_ONE } from '@/lib/units'
import { type PaidPhase, type Phase, payPhases, totalIdr } from './phased-loan'

/** A loan in unrounded rupiah. `reset` is the change of rate after the first phase, null where the rate stays. */
export type LoanCosts = {
  phases: readonly PaidPhase[]
  principalIdr: number
  firstInstalmentIdr: number
  laterInstalmentIdr: number
  totalIdr: number
  interestIdr: number
  reset: {
    afterMonths: number
    annualRateBps: number
    balanceIdr: number
    /** Of the instalment, in percent: 51.5 is half as much again; negative where it falls. */
    increasePercent: number
  } | null
}

/**
 * What a loan of at most two phases costs.
 * @throws {RangeError} when there is no phase.
 */
export function costsOf(principalIdr: number, phases: readonly Phase[]): LoanCosts {
  const paid = payPhases(principalIdr, phases)
  const [first, later] = paid
  if (!first) throw new RangeError('a loan lasts at least one month')
  const total = totalIdr(paid)
  return {
    phases: paid,
    principalIdr,
    firstInstalmentIdr: first.instalmentIdr,
    laterInstalmentIdr: (later ?? first).instalmentIdr,
    totalIdr: total,
    // Without interest a binary fraction may leave less than nothing.
    interestIdr: Math.max(0, total - principalIdr),
    reset: later
      ? {
          afterMonths: first.months,
          annualRateBps: later.annualRateBps,
          balanceIdr: later.startBalanceIdr,
          increasePercent: (later.instalmentIdr / first.instalmentIdr - 1) * PERCENT_IN_ONE,
        }
      : null,
  }
}
