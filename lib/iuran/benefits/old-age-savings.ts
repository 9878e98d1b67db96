import { BPS_IN_ONE, MONTHS_A_YEAR } from '@/lib/units'

export type Savings = {
  years: number
  depositsIdr: number
  /** Null where no yield is known: then only the deposits can be told. */
  balanceIdr: number | null
  yieldIdr: number | null
  annualYieldBps: number | null
}

/** What so many years of one monthly contribution come to, in rupiah: without any yield. */
export function depositedIdr(idrPerMonth: number, years: number): number {
  return idrPerMonth * MONTHS_A_YEAR * years
}

/**
 * JHT after so many whole years of the same monthly deposit, if the yield stayed the same: an
 * illustration, not a promise. Deposits of a year earn from the next year on, compounded yearly: the
 * lower of the usual estimates, as in the worked example of /program/jht. Whole rupiah.
 * @throws {RangeError} when `years` is not a whole number from 1.
 */
export function savingsAfter(
  depositIdrPerMonth: number,
  years: number,
  annualYieldBps: number | null,
): Savings {
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`years: ${years}`)
  const depositsIdr = depositedIdr(depositIdrPerMonth, years)
  if (annualYieldBps === null) {
    return { years, depositsIdr, balanceIdr: null, yieldIdr: null, annualYieldBps }
  }
  const rate = annualYieldBps / BPS_IN_ONE
  // expm1 and log1p keep a tiny rate from becoming zero divided by zero.
  const growth = rate === 0 ? years : Math.expm1(years * Math.log1p(rate)) / rate
  const balanceIdr = Math.round(depositIdrPerMonth * MONTHS_A_YEAR * growth)
  return { years, depositsIdr, balanceIdr, yieldIdr: balanceIdr - depositsIdr, annualYieldBps }
}
