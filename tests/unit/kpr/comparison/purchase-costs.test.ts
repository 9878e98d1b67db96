import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  earlyRepaymentIdr,
  type PurchaseCostRules,
  purchaseCosts,
} from '@/lib/kpr/comparison/purchase-costs'
import { numRuns } from '@/tests/unit/runs'

const rules: PurchaseCostRules = {
  originationFeeBps: { low: 50, high: 100 },
  administrationIdr: { low: 250_000, high: 2_500_000 },
  mortgageDeed: { feeBps: 25, securedBps: 12_500 },
  acquisitionTax: { highestRateBps: 500, smallestExemptIdr: 80_000_000 },
  earlyRepaymentBps: 100,
}

describe('costs of a house of Rp166 million with a loan of Rp150 million', () => {
  // By hand: 0.5–1% of the loan; 0.25% of 125% of it; 5% of 166 − 80 million.
  test('are each counted from the loan or from the price', () => {
    expect(purchaseCosts({ priceIdr: 166_000_000, principalIdr: 150_000_000 }, rules)).toEqual({
      originationFeeIdr: { low: 750_000, high: 1_500_000 },
      administrationIdr: { low: 250_000, high: 2_500_000 },
      mortgageDeedIdr: 468_750,
      highestAcquisitionTaxIdr: 4_300_000,
      knownIdr: { low: 1_468_750, high: 8_768_750 },
    })
  })
})

test.each([
  { priceIdr: 79_999_999, taxIdr: 0 },
  { priceIdr: 80_000_000, taxIdr: 0 },
  { priceIdr: 80_000_001, taxIdr: 0.05 },
  { priceIdr: 100_000_000, taxIdr: 1_000_000 },
])('the tax on a house of $priceIdr is at most $taxIdr', ({ priceIdr, taxIdr }) => {
  const costs = purchaseCosts({ priceIdr, principalIdr: 50_000_000 }, rules)
  expect(costs.highestAcquisitionTaxIdr).toBeCloseTo(taxIdr, 6)
})

test('paying back at once costs its share of what is owed', () => {
  expect(earlyRepaymentIdr(140_808_811, rules)).toBeCloseTo(1_408_088.11, 6)
})

test('no cost is negative, and the lowest sum never passes the highest', () => {
  const rupiah = fc.integer({ min: 1, max: 100_000_000_000 })
  fc.assert(
    fc.property(rupiah, rupiah, (priceIdr, principalIdr) => {
      const { knownIdr, highestAcquisitionTaxIdr } = purchaseCosts(
        { priceIdr, principalIdr },
        rules,
      )
      return highestAcquisitionTaxIdr >= 0 && knownIdr.low > 0 && knownIdr.low < knownIdr.high
    }),
    { numRuns },
  )
})
