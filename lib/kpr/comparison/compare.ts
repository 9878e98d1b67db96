import { SAME_RUPIAH_IDR } from '@/lib/units'
import { type Chart, chartOf } from './chart'
import {
  type AvailableLoan,
  availableLoans,
  type ComparedLoan,
  compareLoan,
  findAvailable,
} from './compared-loan'
import { type ComparisonTerms, loanAskedFor } from './comparison-terms'
import { type LoanName, type LoanRules, loans } from './loans/loans'
import { type MltOrBank, mltOrBank } from './mlt-or-bank'
import { type CostsBesides, costsBesides, type PurchaseCostRules } from './purchase-costs'
import { type Subsidy, subsidyOf } from './subsidy'
import { type WhatIfRates, whatIfRatesMove } from './what-if'

export type ComparisonInput = ComparisonTerms & {
  /** Costs besides the instalments, paid once at the start; 0 where none are known. */
  feesIdr: Readonly<Record<LoanName, number>>
}

export type ComparisonRules = LoanRules & { costs: PurchaseCostRules }

/** The whole answer: amounts in unrounded rupiah, words by code. */
export type Comparison = {
  principalIdr: number
  months: number
  /** In the order shown. */
  loans: ComparedLoan[]
  /** On which least is paid to the end, of those that can be had; null where there is only one. */
  cheapest: LoanName[] | null
  /** Null where MLT cannot be had. */
  mltOrBank: MltOrBank | null
  whatIf: WhatIfRates[]
  costs: CostsBesides
  subsidy: Subsidy | null
  chart: Chart
}

/** The same house bought in different ways: MLT, a bank's teaser-then-floating loan, FLPP. */
export function compareLoans(input: ComparisonInput, rules: ComparisonRules): Comparison {
  const { principalIdr, months } = loanAskedFor(input)
  const compared = loans.map((loan) => compareLoan(loan, input, rules, input.feesIdr[loan.name]))
  const available = availableLoans(compared)
  const [mlt, bank] = [findAvailable(compared, 'mlt'), findAvailable(compared, 'komersial')]
  const balanceIdr = bank?.reset?.balanceIdr ?? principalIdr
  return {
    principalIdr,
    months,
    loans: compared,
    cheapest: cheapestOf(available),
    mltOrBank: mlt && bank && mltOrBank(mlt, bank, input),
    whatIf: whatIfRatesMove(input, rules),
    costs: costsBesides({ priceIdr: input.priceIdr, principalIdr, balanceIdr }, rules.costs),
    subsidy: subsidyOf(input, rules.flpp),
    chart: chartOf(available, months),
  }
}

function cheapestOf(available: readonly AvailableLoan[]): LoanName[] | null {
  if (available.length === 1) return null
  const leastIdr = Math.min(...available.map(({ paidIdr }) => paidIdr))
  return available
    .filter(({ paidIdr }) => paidIdr - leastIdr < SAME_RUPIAH_IDR)
    .map(({ name }) => name)
}
