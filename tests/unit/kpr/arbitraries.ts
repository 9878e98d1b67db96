import fc from 'fast-check'

/** Whole basis points a year, from none to half the loan. */
export const yearlyRates = fc.integer({ min: 0, max: 5_000 })

/** From a month's pay to the dearest house, over one month to thirty years. */
export const loans = fc.record({
  principalIdr: fc.integer({ min: 1_000_000, max: 100_000_000_000 }),
  annualRateBps: yearlyRates,
  months: fc.integer({ min: 1, max: 360 }),
})
