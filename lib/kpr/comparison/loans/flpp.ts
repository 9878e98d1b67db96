import { type ComparisonTerms, loanAskedFor } from '@/lib/kpr/comparison/comparison-terms'
import { type FlppLimits, findFlppPlaces } from '@/lib/kpr/comparison/flpp-places'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { step } from '@/lib/step'
import {
  answerValues,
  type ComparableLoan,
  type LoanRecords,
  type ReadFigure,
  readFigures,
} from './comparable-loan'

export type FlppRules = { flpp: FlppLimits }

export const flppRecords = {
  limits: {
    annualRateBps: 'flpp.bunga',
    longestTenorYears: 'flpp.tenor',
    smallestDownPaymentBps: 'flpp.dp-terendah',
    bantenPriceIdr: 'flpp.harga-jawa',
    bantenSingleIdr: 'flpp.penghasilan-jawa-lajang',
    bantenMarriedIdr: 'flpp.penghasilan-jawa-kawin',
    tangerangPriceIdr: 'flpp.harga-jabodetabek',
    tangerangSingleIdr: 'flpp.penghasilan-jabodetabek-lajang',
    tangerangMarriedIdr: 'flpp.penghasilan-jabodetabek-kawin',
  },
  basis: ['flpp.bunga', 'flpp.tenor'],
} as const satisfies LoanRecords

/** The subsidised loan: one rate to the end. */
export const flpp = {
  name: 'flpp',
  feesField: 'biaya_subsidi',
  refusals: (terms: ComparisonTerms, { flpp: limits }: FlppRules) =>
    findFlppPlaces(terms, limits).reasons,
  refusalAdvice: null,
  phases: (terms: ComparisonTerms, { flpp: { annualRateBps } }: FlppRules) => [
    { months: loanAskedFor(terms).months, annualRateBps },
  ],
  canChange: () => false,
  resetBy: null,
  ifRateMoved: null,
  rateNote: null,
  remark: (terms: ComparisonTerms, { flpp: limits }: FlppRules) => {
    if (terms.place) return null
    const { places } = findFlppPlaces(terms, limits)
    return places.every(({ region }) => region === 'tangerang') ? 'tangerangOnly' : null
  },
  answer: (costs: LoanCosts) => step('flpp.same', answerValues(costs)),
  ratesSaid: (_: LoanCosts, __: ComparisonTerms, { flpp: { annualRateBps } }: FlppRules) =>
    step('flpp', { rateBps: annualRateBps }),
} as const satisfies ComparableLoan<FlppRules>

/** Its limits as recorded, from the region with the lowest prices to that with the highest. */
export function readFlppLimits(read: ReadFigure): FlppLimits {
  const figures = readFigures(flppRecords.limits, read)
  return {
    annualRateBps: figures.annualRateBps,
    longestTenorYears: figures.longestTenorYears,
    smallestDownPaymentBps: figures.smallestDownPaymentBps,
    regions: [
      {
        region: 'banten',
        highestPriceIdr: figures.bantenPriceIdr,
        highestIncomeIdrPerMonth: {
          single: figures.bantenSingleIdr,
          married: figures.bantenMarriedIdr,
        },
      },
      {
        region: 'tangerang',
        highestPriceIdr: figures.tangerangPriceIdr,
        highestIncomeIdrPerMonth: {
          single: figures.tangerangSingleIdr,
          married: figures.tangerangMarriedIdr,
        },
      },
    ],
  }
}
