import fc from 'fast-check'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { yearlyRates } from '@/tests/unit/kpr/arbitraries'
import { exampleInput } from './example-comparison'

/** One rate and then another, each for up to fifteen years. */
export const twoPhases = fc.array(
  fc.record({ months: fc.integer({ min: 1, max: 180 }), annualRateBps: yearlyRates }),
  { minLength: 1, maxLength: 2 },
)

/** Whatever the form lets through, with a loan of at least a million. */
export const comparisonInputs: fc.Arbitrary<ComparisonInput> = fc.record({
  // A house near the limits of MLT and FLPP, or at any price.
  priceIdr: fc.oneof(
    fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
    fc.integer({ min: 1_000_000, max: 100_000_000_000 }),
  ),
  downPaymentIdr: fc.constant(0),
  tenorYears: fc.integer({ min: 1, max: 30 }),
  place: fc.constant(null),
  mltRateBps: yearlyRates,
  teaserRateBps: yearlyRates,
  teaserMonths: fc.integer({ min: 0, max: 360 }),
  floatingRateBps: yearlyRates,
  biChangeBps: fc.integer({ min: -500, max: 500 }),
  incomeIdrPerMonth: fc.constant(null),
  feesIdr: fc.constant(exampleInput.feesIdr),
})

/** The same with a loan that MLT is open for. */
export const openComparisonInputs = fc
  .tuple(comparisonInputs, fc.integer({ min: 1_000_000, max: 500_000_000 }))
  .map(([input, priceIdr]) => ({ ...input, priceIdr }))
