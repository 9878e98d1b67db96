import { costsOf, type LoanCosts } from '@/lib/kpr/loan/loan-costs'
import type { ComparisonTerms } from './comparison-terms'
import { loanAskedFor } from './comparison-terms'
import { type LoanStep, loanSteps } from './loan-steps'
import type { LoanName, LoanRules, loans } from './loans/loans'

type Loan = (typeof loans)[number]

/** A loan that can be had: what it costs, what is said of it, and the way to every figure. */
export type AvailableLoan = LoanCosts & {
  name: LoanName
  status: 'applicable'
  /** Paid at the start, as typed. */
  feesIdr: number
  /** All that is paid to the end: instalments and fees, in unrounded rupiah. */
  paidIdr: number
  /** True where nobody knows the total: the rate may move. */
  canChange: boolean
  resetBy: Loan['resetBy']
  /** Who may have it, where that is not everybody. */
  remark: ReturnType<Loan['remark']>
  answer: ReturnType<Loan['answer']>
  ratesSaid: ReturnType<Loan['ratesSaid']>
  steps: LoanStep[]
}

/** A loan that cannot be had on these terms, with every limit that is passed. */
export type ClosedLoan = {
  name: LoanName
  status: 'notApplicable'
  reasons: readonly ReturnType<Loan['refusals']>[number][]
  advice: Loan['refusalAdvice']
}

export type ComparedLoan = AvailableLoan | ClosedLoan

/** One of the loans on these terms, with what was typed for its costs at the start. */
export function compareLoan(
  loan: Loan,
  terms: ComparisonTerms,
  rules: LoanRules,
  feesIdr: number,
): ComparedLoan {
  const { name, refusalAdvice: advice, resetBy, rateNote } = loan
  const reasons = loan.refusals(terms, rules)
  if (reasons.length > 0) return { name, status: 'notApplicable', reasons, advice }
  const costs = loanCosts(loan, terms, rules)
  return {
    ...costs,
    name,
    status: 'applicable',
    feesIdr,
    paidIdr: costs.totalIdr + feesIdr,
    canChange: loan.canChange(terms),
    resetBy,
    remark: loan.remark(terms, rules),
    answer: loan.answer(costs),
    ratesSaid: loan.ratesSaid(costs, terms, rules),
    steps: loanSteps(costs, { feesIdr, rateNote }),
  }
}

/** What the loan costs on these terms, whether it can be had or not. */
export function loanCosts(loan: Loan, terms: ComparisonTerms, rules: LoanRules): LoanCosts {
  return costsOf(loanAskedFor(terms).principalIdr, loan.phases(terms, rules))
}

/** The loans that can be had, in the order they are shown. */
export function availableLoans(compared: readonly ComparedLoan[]): AvailableLoan[] {
  return compared.filter((loan) => loan.status === 'applicable')
}

/** The loan of this name, or null where it cannot be had. */
export function findAvailable(
  compared: readonly ComparedLoan[],
  name: LoanName,
): AvailableLoan | null {
  return availableLoans(compared).find((loan) => loan.name === name) ?? null
}
