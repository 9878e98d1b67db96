import { BPS_IN_ONE } from '@/lib/units'

export type Range = { low: number; high: number }

/** What banks, notaries and the district take at the start: basis points and rupiah. */
export type PurchaseCostRules = {
  provisionBps: Range
  administrationIdr: Range
  /** The deed costs a share of what is secured, which is more than the loan. */
  mortgageDeed: { feeBps: number; securedBps: number }
  /** A district may charge less and exempt more. */
  acquisitionTax: { highestRateBps: number; smallestExemptIdr: number }
  earlyRepaymentBps: number
}

/** Costs in unrounded rupiah, as far as sources give them; notary and insurance are not known. */
export type PurchaseCosts = {
  provisionIdr: Range
  administrationIdr: Range
  mortgageDeedIdr: number
  /** At most so much: districts differ, and none of Banten was found. */
  highestAcquisitionTaxIdr: number
  /** All of these together; `low` without the tax, which may be nothing. */
  knownIdr: Range
}

/** Costs of buying a house of `priceIdr` with a loan of `principalIdr`, besides the instalments. */
export function purchaseCosts(
  { priceIdr, principalIdr }: { priceIdr: number; principalIdr: number },
  rules: PurchaseCostRules,
): PurchaseCosts {
  const { provisionBps, administrationIdr, mortgageDeed, acquisitionTax } = rules
  const provisionIdr = {
    low: share(principalIdr, provisionBps.low),
    high: share(principalIdr, provisionBps.high),
  }
  const mortgageDeedIdr = share(share(principalIdr, mortgageDeed.securedBps), mortgageDeed.feeBps)
  const taxedIdr = Math.max(0, priceIdr - acquisitionTax.smallestExemptIdr)
  const highestAcquisitionTaxIdr = share(taxedIdr, acquisitionTax.highestRateBps)
  const knownIdr = {
    low: provisionIdr.low + administrationIdr.low + mortgageDeedIdr,
    high: provisionIdr.high + administrationIdr.high + mortgageDeedIdr + highestAcquisitionTaxIdr,
  }
  return { provisionIdr, administrationIdr, mortgageDeedIdr, highestAcquisitionTaxIdr, knownIdr }
}

/** What paying back `balanceIdr` at once costs extra, in unrounded rupiah. */
export function earlyRepaymentIdr(balanceIdr: number, rules: PurchaseCostRules): number {
  return share(balanceIdr, rules.earlyRepaymentBps)
}

function share(idr: number, bps: number): number {
  return (idr * bps) / BPS_IN_ONE
}
