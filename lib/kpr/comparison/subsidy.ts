import type { ComparisonTerms } from './comparison-terms'
import {
  type FlppLimits,
  type FlppPlace,
  findFlppPlaces,
  smallestDownPaymentIdr,
} from './flpp-places'
import { type PlaceName, regionsAt } from './places'

/** Who may have the subsidised loan: at the place of the house, or in every region where it is not given. */
export type Subsidy = {
  place: PlaceName | null
  regions: (FlppLimits['regions'][number] & { who: FlppPlace['who'] | 'closed' })[]
  annualRateBps: number
  longestTenorYears: number
  isIncomeKnown: boolean
  downPayment: { shareBps: number; smallestIdr: number; isTooSmall: boolean }
}

/** What the subsidised loan asks for; null where the house is too dear for it. */
export function subsidyOf(terms: ComparisonTerms, limits: FlppLimits): Subsidy | null {
  const { places, reasons } = findFlppPlaces(terms, limits)
  if (reasons.some(({ reason }) => reason === 'priceTooHigh')) return null
  const { annualRateBps, longestTenorYears, smallestDownPaymentBps: shareBps } = limits
  const smallestIdr = smallestDownPaymentIdr(terms.priceIdr, shareBps)
  const isTooSmall = terms.downPaymentIdr < smallestIdr
  return {
    place: terms.place,
    regions: regionsAt(terms.place, limits).map((region) => ({
      ...region,
      who: places.find((place) => place.region === region.region)?.who ?? 'closed',
    })),
    annualRateBps,
    longestTenorYears,
    isIncomeKnown: terms.incomeIdrPerMonth !== null,
    downPayment: { shareBps, smallestIdr, isTooSmall },
  }
}
