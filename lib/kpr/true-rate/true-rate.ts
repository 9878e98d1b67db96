import { largestLoanIdr, monthlyRate } from '@/lib/kpr/loan/annuity'
import { BPS_IN_ONE, MONTHS_A_YEAR } from '@/lib/units'

/** How often an instalment falls due, and how many of them make a year. */
export const instalmentsPerYear = { month: 12, week: 52, day: 365 } as const

export type Period = keyof typeof instalmentsPerYear

/** A loan as a seller words it: whole rupiah, and equal instalments, the first after one period. */
export type LoanOffer = {
  loanIdr: number
  /** Cut from the loan or paid before the first instalment. */
  upFrontIdr: number
  instalmentIdr: number
  instalments: number
  period: Period
}

/** What an offer really costs. Rates in whole basis points a year, `ratePerPeriod` as a fraction. */
export type TrueRate = { receivedIdr: number; totalIdr: number } & (
  | {
      status: 'found'
      /** Everything paid back beyond what was received. */
      costIdr: number
      ratePerPeriod: number
      /** What of the first instalment is interest, in unrounded rupiah. */
      firstInterestIdr: number
      /** On what is still owed: the rate of a period times the periods in a year. */
      annualRateBps: number
      /** With interest on interest; null above `highestEffectiveBps`. */
      effectiveAnnualBps: number | null
      /** On the whole loan all along, as sellers word it; null where less comes back than the loan. */
      flatAnnualBps: number | null
    }
  | { status: 'none'; reason: 'paidLessThanLoan' | 'tooHigh' }
)

/** Beyond this nobody can picture a rate: the money grows more than ten thousandfold in a year. */
export const highestEffectiveBps = 100_000_000

/** Ten times the money in one period: above it a figure was mistyped. */
export const highestRatePerPeriod = 10

const HALVINGS = 100

/**
 * The rate at which the instalments are worth just what is received: the actuarial method of
 * Regulation Z, Appendix J, where the yearly rate is the rate of a period times the periods.
 * @throws {RangeError} when `instalments` is not a whole number from 1.
 */
export function findTrueRate(offer: LoanOffer): TrueRate {
  const { loanIdr, instalmentIdr, instalments } = offer
  if (!Number.isInteger(instalments) || instalments < 1) {
    throw new RangeError(`instalments: ${instalments}`)
  }
  const receivedIdr = loanIdr - offer.upFrontIdr
  const totalIdr = instalmentIdr * instalments
  if (totalIdr < receivedIdr) {
    return { status: 'none', reason: 'paidLessThanLoan', receivedIdr, totalIdr }
  }
  const ratePerPeriod = ratePaidBy(receivedIdr, instalmentIdr, instalments)
  if (ratePerPeriod === null) return { status: 'none', reason: 'tooHigh', receivedIdr, totalIdr }

  const perYear = instalmentsPerYear[offer.period]
  const flat = ((totalIdr - loanIdr) / loanIdr) * (perYear / instalments)
  const effectiveAnnualBps = bps(Math.expm1(perYear * Math.log1p(ratePerPeriod)))
  return {
    status: 'found',
    receivedIdr,
    totalIdr,
    costIdr: totalIdr - receivedIdr,
    ratePerPeriod,
    firstInterestIdr: receivedIdr * ratePerPeriod,
    annualRateBps: bps(ratePerPeriod * perYear),
    effectiveAnnualBps: effectiveAnnualBps > highestEffectiveBps ? null : effectiveAnnualBps,
    flatAnnualBps: flat < 0 ? null : bps(flat),
  }
}

const bps = (fraction: number) => Math.round(fraction * BPS_IN_ONE)

/**
 * The rate of one period as a fraction, by halving: the higher the rate, the less the instalments
 * are worth, so there is one rate and it cannot be missed. Null above `highestRatePerPeriod`.
 */
function ratePaidBy(receivedIdr: number, instalmentIdr: number, instalments: number) {
  if (instalmentIdr * instalments === receivedIdr) return 0
  // Equal instalments know no calendar: they are weighed as if they were monthly.
  const worthAt = (annualRateBps: number) =>
    largestLoanIdr({ instalmentIdr, annualRateBps, months: instalments })
  let low = 0
  let high = highestRatePerPeriod * MONTHS_A_YEAR * BPS_IN_ONE
  if (worthAt(high) > receivedIdr) return null
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (worthAt(middle) > receivedIdr) low = middle
    else high = middle
  }
  return monthlyRate(high)
}
