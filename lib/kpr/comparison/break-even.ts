import {
  type PaidPhase,
  payPhases,
  phasesOf,
  runningTotalsIdr,
  totalIdr,
} from '@/lib/kpr/loan/phased-loan'

/** Sums of money closer than this are the same sum: far below a rupiah, far above binary noise. */
export const SAME_IDR = 0.005
const HIGHEST_RATE_BPS = 10_000
const HALVINGS = 60

/** The first month (from 1) in which more has been paid on `loan` than on `other`; null when never. */
export function breakEvenMonth(
  loan: readonly PaidPhase[],
  other: readonly PaidPhase[],
): number | null {
  const otherTotals = runningTotalsIdr(other)
  const index = runningTotalsIdr(loan).findIndex(
    (paidIdr, i) => paidIdr > (otherTotals[i] ?? Number.POSITIVE_INFINITY) + SAME_IDR,
  )
  return index === -1 ? null : index + 1
}

export type BreakEvenRate =
  /** `annualRateBps` is a real number here: a break-even rate is not offered by anyone. */
  | { status: 'found'; annualRateBps: number }
  | { status: 'none'; reason: 'noFloatingPhase' | 'dearerAtAnyRate' | 'cheaperAtAnyRate' }

/**
 * The rate after the teaser at which a loan costs `targetTotalIdr` in all, searched from 0 to 100
 * percent by halving: the total rises with the rate. `none` says why there is no such rate.
 */
export function breakEvenFloatingRate(terms: {
  principalIdr: number
  months: number
  teaserMonths: number
  teaserRateBps: number
  targetTotalIdr: number
}): BreakEvenRate {
  const { principalIdr, months, teaserMonths, teaserRateBps, targetTotalIdr } = terms
  if (teaserMonths >= months) return { status: 'none', reason: 'noFloatingPhase' }

  const totalAt = (laterRateBps: number) =>
    totalIdr(
      payPhases(
        principalIdr,
        phasesOf({ months, firstMonths: teaserMonths, firstRateBps: teaserRateBps, laterRateBps }),
      ),
    )
  if (totalAt(0) > targetTotalIdr + SAME_IDR) return { status: 'none', reason: 'dearerAtAnyRate' }
  if (totalAt(HIGHEST_RATE_BPS) < targetTotalIdr - SAME_IDR) {
    return { status: 'none', reason: 'cheaperAtAnyRate' }
  }

  let low = 0
  let high = HIGHEST_RATE_BPS
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (totalAt(middle) < targetTotalIdr) low = middle
    else high = middle
  }
  return { status: 'found', annualRateBps: high }
}
