import { type ComparisonTerms, loanAskedFor } from '@/lib/kpr/comparison/comparison-terms'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { phasesOf } from '@/lib/kpr/loan/phased-loan'
import { step } from '@/lib/step'
import { answerValues, type ComparableLoan, type LoanRecords } from './comparable-loan'

/** All of it is typed. */
export const bankRecords = { limits: {}, basis: [] } as const satisfies LoanRecords

/** A bank's own loan: one rate while the teaser lasts, another for the rest. Nothing stands against it. */
export const bank = {
  name: 'komersial',
  feesField: 'biaya_bank',
  refusals: (): [] => [],
  refusalAdvice: null,
  phases: (terms: ComparisonTerms) =>
    phasesOf({
      months: loanAskedFor(terms).months,
      firstMonths: terms.teaserMonths,
      firstRateBps: terms.teaserRateBps,
      laterRateBps: terms.floatingRateBps,
    }),
  canChange: isFloatingAtTheEnd,
  resetBy: 'promoEnd',
  ifRateMoved: {
    stepsBps: [100, 200, 500],
    fromMonth: ({ teaserMonths }: ComparisonTerms) => teaserMonths + 1,
    movedBy: (terms: ComparisonTerms, changeBps: number) => ({
      ...terms,
      floatingRateBps: terms.floatingRateBps + changeBps,
    }),
  },
  rateNote: 'bankRate',
  remark: () => null,
  answer: (costs: LoanCosts) =>
    step(costs.reset ? 'komersial.changes' : 'komersial.same', answerValues(costs)),
  ratesSaid: ({ phases, reset }: LoanCosts, terms: ComparisonTerms) => {
    const alone = isFloatingAtTheEnd(terms) ? 'bankFloating' : 'bankFixed'
    return step(reset ? 'bankChanges' : alone, {
      rateBps: phases[0]?.annualRateBps ?? terms.floatingRateBps,
      laterRateBps: terms.floatingRateBps,
      months: terms.teaserMonths,
    })
  },
} as const satisfies ComparableLoan<unknown>

function isFloatingAtTheEnd(terms: ComparisonTerms): boolean {
  return terms.teaserMonths < loanAskedFor(terms).months
}
