import { shareIdr } from '../rupiah-share'

const MONTHS_A_YEAR = 12

/** Old-age pension (PP 45/2015, Pasal 17 and 19): basis points of the average wage for each paid year. */
export type PensionRules = {
  shareBpsPerYear: number
  yearsForMonthly: number
  /** First day (ISO) on which anybody can have paid long enough. */
  firstMonthlyOn: string
}

/** The lowest and the highest pension of the year are not recorded: the formula alone, both limits open. */
export type Pension =
  | { status: 'monthly'; years: number; wageIdr: number; idrPerMonth: number }
  /** Paid too short: all contributions back at once, with their yield, which nobody knows ahead. */
  | { status: 'lumpSum'; years: number; depositsIdr: number; yearsForMonthly: number }

/**
 * What JP pays after so many whole years at the same wage, in the money of today: wages are brought up
 * to date before they are averaged. `wageIdr`: the wage that counts, after the ceiling;
 * `contributionIdr`: worker and employer together, a month.
 */
export function pensionAfter(
  terms: { wageIdr: number; contributionIdr: number; years: number },
  rules: PensionRules,
): Pension {
  const { wageIdr, contributionIdr, years } = terms
  const { yearsForMonthly, shareBpsPerYear } = rules
  if (years < yearsForMonthly) {
    const depositsIdr = contributionIdr * MONTHS_A_YEAR * years
    return { status: 'lumpSum', years, depositsIdr, yearsForMonthly }
  }
  const idrPerMonth = shareIdr(wageIdr, shareBpsPerYear * years)
  return { status: 'monthly', years, wageIdr, idrPerMonth }
}
