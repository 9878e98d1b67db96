import { BPS_IN_ONE } from '@/lib/units'
import { type PlaceName, regionsAt } from './places'

/** Limits of the subsidised loan (FLPP): rupiah, basis points, years; incomes a month. */
export type FlppLimits = {
  annualRateBps: number
  longestTenorYears: number
  /** Of the price. */
  smallestDownPaymentBps: number
  /** From the lowest price limit to the highest. */
  regions: readonly FlppRegion[]
}

type FlppRegion = {
  region: 'banten' | 'tangerang'
  highestPriceIdr: number
  /** `married`: husband and wife together. */
  highestIncomeIdrPerMonth: { single: number; married: number }
}

/** A limit that is passed, and by what: rupiah, but years of the tenor. */
type FlppReason = {
  reason: 'priceTooHigh' | 'incomeTooHigh' | 'tenorTooLong'
  limit: number
  actual: number
}

/** A region where the loan may be asked for, and by whom at the given income. */
export type FlppPlace = { region: FlppRegion['region']; who: 'anyone' | 'marriedOnly' }

/**
 * Where in Banten the subsidised loan is open to this price, tenor and income (null: not given), or
 * every reason why it is not. A limit is that of the place, or the widest of any region where no
 * place is given. Marriage is not asked for: an income between the two limits is open to married
 * people only.
 */
export function findFlppPlaces(
  terms: {
    priceIdr: number
    tenorYears: number
    incomeIdrPerMonth: number | null
    place: PlaceName | null
  },
  rules: FlppLimits,
): { places: FlppPlace[]; reasons: FlppReason[] } {
  const { priceIdr, tenorYears, incomeIdrPerMonth } = terms
  const reasons: FlppReason[] = []
  const regions = regionsAt(terms.place, rules)
  const affordable = regions.filter((region) => priceIdr <= region.highestPriceIdr)
  const places = affordable.flatMap((region) => placeIn(region, incomeIdrPerMonth))

  if (affordable.length === 0) {
    const limit = Math.max(...regions.map((region) => region.highestPriceIdr))
    reasons.push({ reason: 'priceTooHigh', limit, actual: priceIdr })
  }
  const candidates = affordable.length > 0 ? affordable : regions
  const limit = Math.max(...candidates.map((region) => region.highestIncomeIdrPerMonth.married))
  if (incomeIdrPerMonth !== null && incomeIdrPerMonth > limit) {
    reasons.push({ reason: 'incomeTooHigh', limit, actual: incomeIdrPerMonth })
  }
  if (tenorYears > rules.longestTenorYears) {
    reasons.push({ reason: 'tenorTooLong', limit: rules.longestTenorYears, actual: tenorYears })
  }
  return { places: reasons.length > 0 ? [] : places, reasons }
}

function placeIn(region: FlppRegion, incomeIdrPerMonth: number | null): FlppPlace[] {
  const { single, married } = region.highestIncomeIdrPerMonth
  if (incomeIdrPerMonth === null || incomeIdrPerMonth <= single) {
    return [{ region: region.region, who: 'anyone' }]
  }
  return incomeIdrPerMonth <= married ? [{ region: region.region, who: 'marriedOnly' }] : []
}

/** The least to be paid down, in unrounded rupiah, where a share of the price is asked for. */
export function smallestDownPaymentIdr(priceIdr: number, shareBps: number): number {
  return (priceIdr * shareBps) / BPS_IN_ONE
}
