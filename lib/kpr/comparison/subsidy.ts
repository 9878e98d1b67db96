import type { ComparisonTerms } from './comparison-terms'
import {
  type FlppLimits,
  type FlppPlace,
  findFlppPlaces,
  smallestDownPaymentIdr,
} from './flpp-places'

/** Who may have the subsidised loan. Nobody is asked where they live, so every region is named. */
export type Subsidy = {
  regions: (FlppLimits['regions'][number] & { who: FlppPlace['who'] | 'closed' })[]
  annualRateBps: number
  longestTenorYears: number
  isIncomeKnown: boolean
  downPayment: { shareBps: number; smallestIdr: number; isTooSmall: boolean }
}

/** What the subsidised loan asks for; null where the house is too dear for it everywhere. */
export function subsidyOf(terms: ComparisonTerms, limits: FlppLimits): Subsidy | null {
  const { places, reasons } = findFlppPlaces(terms, limits)
  if (reasons.some(({ reason }) => reason === 'priceTooHigh')) return null
  const { annualRateBps, longestTenorYears, smallestDownPaymentBps: shareBps } = limits
  const smallestIdr = smallestDownPaymentIdr(terms.priceIdr, shareBps)
  const isTooSmall = terms.downPaymentIdr < smallestIdr
  return {
    regions: limits.regions.map((region) => ({
      ...region,
      who: places.find((place) => place.region === region.region)?.who ?? 'closed',
    })),
    annualRateBps,
    longestTenorYears,
    isIncomeKnown: terms.incomeIdrPerMonth !== null,
    downPayment: { shareBps, smallestIdr, isTooSmall },
  }
}
