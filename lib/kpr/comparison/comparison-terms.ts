import { MONTHS_A_YEAR } from '@/lib/units'
import type { PlaceName } from './places'

/** The house and the rates that are compared: rupiah, basis points a year, durations as named. */
export type ComparisonTerms = {
  priceIdr: number
  downPaymentIdr: number
  tenorYears: number
  /** Where the house stands; null where that is not said. */
  place: PlaceName | null
  mltRateBps: number
  teaserRateBps: number
  teaserMonths: number
  floatingRateBps: number
  /** What if: change of BI-Rate, in basis points, passed on to MLT at its first review. */
  biChangeBps: number
  incomeIdrPerMonth: number | null
}

/** The loan that everybody is asked for. */
export function loanAskedFor({ priceIdr, downPaymentIdr, tenorYears }: ComparisonTerms) {
  return { principalIdr: priceIdr - downPaymentIdr, months: tenorYears * MONTHS_A_YEAR }
}
