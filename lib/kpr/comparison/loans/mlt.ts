import { type ComparisonTerms, loanAskedFor } from '@/lib/kpr/comparison/comparison-terms'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { phasesOf } from '@/lib/kpr/loan/phased-loan'
import { step } from '@/lib/step'
import {
  answerValues,
  type ComparableLoan,
  type LoanRecords,
  type Refusal,
} from './comparable-loan'

export type MltRules = {
  mlt: { largestLoanIdr: number; longestTenorYears: number; reviewMonths: number }
}

export const mltRecords = {
  limits: {
    largestLoanIdr: 'mlt.plafon-kpr',
    longestTenorYears: 'mlt.tenor-kpr',
    reviewMonths: 'mlt.tinjau-bunga',
  },
  basis: ['bi.rate', 'mlt.marjin', 'mlt.tinjau-bunga'],
} as const satisfies LoanRecords

/** The loan through BPJS Ketenagakerjaan: from its first review at another rate where BI-Rate moves. */
export const mlt = {
  name: 'mlt',
  feesField: 'biaya_mlt',
  refusals,
  refusalAdvice: 'ordinaryRate',
  phases: (terms: ComparisonTerms, { mlt: { reviewMonths } }: MltRules) => {
    const { months } = loanAskedFor(terms)
    return phasesOf({
      months,
      firstMonths: terms.biChangeBps === 0 ? months : reviewMonths,
      firstRateBps: terms.mltRateBps,
      laterRateBps: laterRateBps(terms),
    })
  },
  canChange: () => true,
  resetBy: 'review',
  ifRateMoved: {
    stepsBps: [-100, 0, 100, 200, 300],
    fromMonth: (_: ComparisonTerms, { mlt: { reviewMonths } }: MltRules) => reviewMonths + 1,
    movedBy: (terms: ComparisonTerms, biChangeBps: number) => ({ ...terms, biChangeBps }),
  },
  rateNote: 'mltRate',
  remark: () => null,
  answer: (costs: LoanCosts) => step(costs.reset ? 'mlt.changes' : 'mlt.same', answerValues(costs)),
  ratesSaid: ({ reset }: LoanCosts, terms: ComparisonTerms, { mlt: { reviewMonths } }: MltRules) =>
    step(reset ? 'mltChanges' : 'mlt', {
      rateBps: terms.mltRateBps,
      laterRateBps: laterRateBps(terms),
      months: reviewMonths,
    }),
} as const satisfies ComparableLoan<MltRules>

function laterRateBps({ mltRateBps, biChangeBps }: ComparisonTerms): number {
  return Math.max(0, mltRateBps + biChangeBps)
}

function refusals(
  terms: ComparisonTerms,
  { mlt: rules }: MltRules,
): Refusal<'loanTooLarge' | 'tenorTooLong'>[] {
  const { principalIdr } = loanAskedFor(terms)
  const { largestLoanIdr, longestTenorYears } = rules
  const { tenorYears } = terms
  const passed: Refusal<'loanTooLarge' | 'tenorTooLong'>[] = []
  if (principalIdr > largestLoanIdr) {
    passed.push({ reason: 'loanTooLarge', limit: largestLoanIdr, actual: principalIdr })
  }
  if (tenorYears > longestTenorYears) {
    passed.push({ reason: 'tenorTooLong', limit: longestTenorYears, actual: tenorYears })
  }
  return passed
}
