import type { ComparisonInput, ComparisonRules } from '@/lib/kpr/comparison/compare'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { recordBy } from '@/lib/record'

/** What is paid at the start of each loan, or how it is made up. */
export const feesOf = <T>(make: (loan: (typeof loans)[number]) => T) =>
  recordBy(loans, ({ name }) => name, make)

export const exampleRules: ComparisonRules = {
  mlt: { largestLoanIdr: 500_000_000, longestTenorYears: 30, reviewMonths: 12 },
  flpp: {
    annualRateBps: 500,
    longestTenorYears: 20,
    smallestDownPaymentBps: 100,
    regions: [
      {
        region: 'banten',
        highestPriceIdr: 166_000_000,
        highestIncomeIdrPerMonth: { single: 8_500_000, married: 10_000_000 },
      },
      {
        region: 'tangerang',
        highestPriceIdr: 185_000_000,
        highestIncomeIdrPerMonth: { single: 12_000_000, married: 14_000_000 },
      },
    ],
  },
  costs: {
    originationFeeBps: { low: 50, high: 100 },
    administrationIdr: { low: 250_000, high: 2_500_000 },
    mortgageDeed: { feeBps: 25, securedBps: 12_500 },
    acquisitionTax: { highestRateBps: 500, smallestExemptIdr: 80_000_000 },
    earlyRepaymentBps: 100,
  },
}

/** Rp150 million over 20 years: 8% against 5% for two years, then 11%. */
export const exampleInput: ComparisonInput = {
  priceIdr: 166_000_000,
  downPaymentIdr: 16_000_000,
  tenorYears: 20,
  place: null,
  mltRateBps: 800,
  teaserRateBps: 500,
  teaserMonths: 24,
  floatingRateBps: 1_100,
  biChangeBps: 0,
  incomeIdrPerMonth: null,
  feesIdr: feesOf(() => 0),
}
