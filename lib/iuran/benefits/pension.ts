import { shareIdr } from '@/lib/iuran/rupiah-share'
import { depositedIdr } from './old-age-savings'

/** Old-age pension (PP 45/2015, Pasal 17 and 19): basis points of the average wage for each paid year. */
export type PensionFormula = {
  shareBpsPerYear: number
  yearsForMonthly: number
  /** The lowest and the highest pension a month (PP 45/2015, Pasal 18) of the last year on record. */
  limits: { lowestIdr: number; highestIdr: number }
}

export type PensionRules = PensionFormula & {
  /** First day (ISO) on which anybody can have paid long enough. */
  firstMonthlyOn: string
  limits: { year: number }
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
  rules: PensionFormula,
): Pension {
  const { wageIdr, contributionIdr, years } = terms
  const { yearsForMonthly, shareBpsPerYear, limits } = rules
  if (years < yearsForMonthly) {
    const depositsIdr = depositedIdr(contributionIdr, years)
    return { status: 'lumpSum', years, depositsIdr, yearsForMonthly }
  }
  const formulaIdr = shareIdr(wageIdr, shareBpsPerYear * years)
  const bound =
    formulaIdr < limits.lowestIdr ? 'lowest' : formulaIdr > limits.highestIdr ? 'highest' : null
  const idrPerMonth = Math.min(Math.max(formulaIdr, limits.lowestIdr), limits.highestIdr)
  return { status: 'monthly', years, wageIdr, formulaIdr, idrPerMonth, bound }
}
