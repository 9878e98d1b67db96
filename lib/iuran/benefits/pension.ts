import { MONTHS_A_YEAR } from '@/lib/units'
import { shareIdr } from '../rupiah-share'

/** Old-age pension (PP 45/2015, Pasal 17 and 19): basis points of the average wage for each paid year. */
export type PensionRules = {
  shareBpsPerYear: number
  yearsForMonthly: number
  /** First day (ISO) on which anybody can have paid long enough. */
  firstMonthlyOn: string
  /** The lowest and the highest pension a month (PP 45/2015, Pasal 18) of the last year on record. */
  limits: { year: number; lowestIdr: number; highestIdr: number }
}

export type Pension =
  | {
      status: 'monthly'
      years: number
      wageIdr: number
      formulaIdr: number
      /** Within the limits on record. */
      idrPerMonth: number
      bound: 'lowest' | 'highest' | null
    }
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
  const { yearsForMonthly, shareBpsPerYear, limits } = rules
  if (years < yearsForMonthly) {
    const depositsIdr = contributionIdr * MONTHS_A_YEAR * years
    return { status: 'lumpSum', years, depositsIdr, yearsForMonthly }
  }
  const formulaIdr = shareIdr(wageIdr, shareBpsPerYear * years)
  const bound =
    formulaIdr < limits.lowestIdr ? 'lowest' : formulaIdr > limits.highestIdr ? 'highest' : null
  const idrPerMonth = Math.min(Math.max(formulaIdr, limits.lowestIdr), limits.highestIdr)
  return { status: 'monthly', years, wageIdr, formulaIdr, idrPerMonth, bound }
}
