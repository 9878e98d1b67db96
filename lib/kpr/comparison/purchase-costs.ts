import { type Step, step } from '@/lib/step'
import { BPS_IN_ONE } from '@/lib/units'

export type Range = { low: number; high: number }

type House = { priceIdr: number; principalIdr: number }

/** What banks, notaries and the district take at the start: basis points and rupiah. */
export type PurchaseCostRules = {
  originationFeeBps: Range
  administrationIdr: Range
  /** The deed costs a share of what is secured, which is more than the loan. */
  mortgageDeed: { feeBps: number; securedBps: number }
  /** A district may charge less and exempt more. */
  acquisitionTax: { highestRateBps: number; smallestExemptIdr: number }
  earlyRepaymentBps: number
}

/** Costs in unrounded rupiah, as far as sources give them; notary and insurance are not known. */
export type PurchaseCosts = {
  originationFeeIdr: Range
  administrationIdr: Range
  mortgageDeedIdr: number
  /** At most so much: districts differ, and none of Banten was found. */
  highestAcquisitionTaxIdr: number
  /** All of these together; `low` without the tax, which may be nothing. */
  knownIdr: Range
}

/** Costs of buying a house of `priceIdr` with a loan of `principalIdr`, besides the instalments. */
export function purchaseCosts(
  { priceIdr, principalIdr }: House,
  rules: PurchaseCostRules,
): PurchaseCosts {
  const { originationFeeBps, administrationIdr, mortgageDeed, acquisitionTax } = rules
  const originationFeeIdr = {
    low: share(principalIdr, originationFeeBps.low),
    high: share(principalIdr, originationFeeBps.high),
  }
  const mortgageDeedIdr = share(share(principalIdr, mortgageDeed.securedBps), mortgageDeed.feeBps)
  const taxedIdr = Math.max(0, priceIdr - acquisitionTax.smallestExemptIdr)
  const highestAcquisitionTaxIdr = share(taxedIdr, acquisitionTax.highestRateBps)
  const knownIdr = {
    low: originationFeeIdr.low + administrationIdr.low + mortgageDeedIdr,
    high:
      originationFeeIdr.high + administrationIdr.high + mortgageDeedIdr + highestAcquisitionTaxIdr,
  }
  return {
    originationFeeIdr,
    administrationIdr,
    mortgageDeedIdr,
    highestAcquisitionTaxIdr,
    knownIdr,
  }
}

/** What is paid besides the instalments, and the way there. */
export type CostsBesides = PurchaseCosts & {
  /** What paying all back at once costs, where the rate changes or at the start. */
  earlyRepayment: { rateBps: number; balanceIdr: number; penaltyIdr: number }
  steps: Step<
    'originationFee' | 'administration' | 'mortgageDeed' | 'acquisitionTax' | 'exempt' | 'known'
  >[]
}

/** `balanceIdr`: what is owed when all is paid back at once. */
export function costsBesides(
  { priceIdr, principalIdr, balanceIdr }: House & { balanceIdr: number },
  rules: PurchaseCostRules,
): CostsBesides {
  const penaltyIdr = earlyRepaymentIdr(balanceIdr, rules)
  return {
    ...purchaseCosts({ priceIdr, principalIdr }, rules),
    earlyRepayment: { rateBps: rules.earlyRepaymentBps, balanceIdr, penaltyIdr },
    steps: stepsTo({ priceIdr, principalIdr }, rules),
  }
}

/** What paying back `balanceIdr` at once costs extra, in unrounded rupiah. */
export function earlyRepaymentIdr(balanceIdr: number, rules: PurchaseCostRules): number {
  return share(balanceIdr, rules.earlyRepaymentBps)
}

function stepsTo(
  { priceIdr, principalIdr: loanIdr }: House,
  { originationFeeBps, administrationIdr, mortgageDeed, acquisitionTax }: PurchaseCostRules,
): CostsBesides['steps'] {
  const { highestRateBps: rateBps, smallestExemptIdr: exemptIdr } = acquisitionTax
  const { low: lowIdr, high: highIdr } = administrationIdr
  return [
    step('originationFee', {
      lowBps: originationFeeBps.low,
      highBps: originationFeeBps.high,
      loanIdr,
    }),
    step('administration', { lowIdr, highIdr }),
    step('mortgageDeed', { ...mortgageDeed, loanIdr }),
    step('acquisitionTax', { rateBps, priceIdr, exemptIdr }),
    step('exempt', { exemptIdr }),
    step('known'),
  ]
}

function share(idr: number, bps: number): number {
  return (idr * bps) / BPS_IN_ONE
}
