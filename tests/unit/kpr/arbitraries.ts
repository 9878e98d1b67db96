import fc from 'fast-check'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import { comparisonForm } from '@/lib/kpr/comparison/comparison-fields'
import { placeNames } from '@/lib/kpr/comparison/places'
import { keysOf, recordOf } from '@/lib/record'
import { feesOf } from './comparison/example-comparison'

const { daerah: _, ...numberFields } = comparisonForm

/** Between which figures each field of /kpr/banding may stand. */
export const comparisonBounds = recordOf(keysOf(numberFields), (name) => numberFields[name].bounds)

const { harga, dp, tenor, mlt, promo, promo_bulan, lanjut, bi, penghasilan } = comparisonBounds

/** Whole basis points a year, from none to half the loan. */
export const yearlyRates = fc.integer(mlt)

/** From a single rupiah to the dearest house, over one month to thirty years. */
export const loans = fc.record({
  principalIdr: fc.integer(harga),
  annualRateBps: yearlyRates,
  months: fc.integer({ min: 1, max: tenor.max * 12 }),
})

/** Months of a promo, also longer than the loan itself. */
export const promoMonths = fc.integer(promo_bulan)

/** Everything that /kpr/banding lets through: within its limits, less paid down than the price. */
export const comparisonInputs: fc.Arbitrary<ComparisonInput> = fc
  .record({
    // A house near the limits of MLT and FLPP, or at any price.
    priceIdr: fc.oneof(fc.integer(harga), fc.integer({ min: 1, max: 1_000_000_000 })),
    downPaymentIdr: fc.integer(dp),
    tenorYears: fc.integer(tenor),
    place: fc.option(fc.constantFrom(...placeNames)),
    mltRateBps: fc.integer(mlt),
    teaserRateBps: fc.integer(promo),
    teaserMonths: fc.integer(promo_bulan),
    floatingRateBps: fc.integer(lanjut),
    biChangeBps: fc.integer(bi),
    incomeIdrPerMonth: fc.option(
      fc.oneof(fc.integer(penghasilan), fc.integer({ min: 0, max: 30_000_000 })),
    ),
    feesIdr: fc.record(feesOf(({ feesField }) => fc.integer(comparisonBounds[feesField]))),
  })
  .map((input) => ({ ...input, downPaymentIdr: input.downPaymentIdr % input.priceIdr }))
