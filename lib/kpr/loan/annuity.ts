import { BPS_IN_ONE, MONTHS_A_YEAR } from '@/lib/units'

/** A loan paid back in equal monthly instalments (annuity); a month costs a twelfth of the yearly rate. */
export type Loan = { principalIdr: number; annualRateBps: number; months: number }

/** Rate of one month as a fraction: 800 basis points a year are 0.00666… */
export function monthlyRate(annualRateBps: number): number {
  return annualRateBps / BPS_IN_ONE / MONTHS_A_YEAR
}

/**
 * Monthly instalment in rupiah, unrounded: rounding happens at display.
 * The rate may be a fraction of a basis point.
 * @throws {RangeError} when `months` is not a whole number from 1, or the rate is negative.
 */
export function instalmentIdr({ principalIdr, annualRateBps, months }: Loan): number {
  return principalIdr / annuityFactor(annualRateBps, months)
}

/**
 * The largest loan, in rupiah and unrounded, that an instalment pays off: the inverse of `instalmentIdr`.
 * @throws {RangeError} like `instalmentIdr`.
 */
export function largestLoanIdr(terms: {
  instalmentIdr: number
  annualRateBps: number
  months: number
}): number {
  return terms.instalmentIdr * annuityFactor(terms.annualRateBps, terms.months)
}

/** What is still owed of `loan` in rupiah, unrounded, after `paidMonths` instalments; 0 after the last one. */
export function balanceIdr(loan: Loan, paidMonths: number): number {
  const { principalIdr, annualRateBps, months } = loan
  if (paidMonths <= 0) return principalIdr
  if (paidMonths >= months) return 0
  // What is owed is what the months left pay off: no difference of two large numbers.
  return largestLoanIdr({
    instalmentIdr: instalmentIdr(loan),
    annualRateBps,
    months: months - paidMonths,
  })
}

/**
 * The loan that one rupiah a month pays off: (1 − (1 + i)^−n) / i, or n without interest.
 * expm1 and log1p keep a tiny rate from becoming zero divided by zero.
 */
function annuityFactor(annualRateBps: number, months: number): number {
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`months: ${months}`)
  if (!(annualRateBps >= 0)) throw new RangeError(`annualRateBps: ${annualRateBps}`)
  const rate = monthlyRate(annualRateBps)
  return rate === 0 ? months : -Math.expm1(-months * Math.log1p(rate)) / rate
}
