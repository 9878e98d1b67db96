import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { monthsOf } from '@/lib/kpr/loan/phased-loan'
import { type Step, step } from '@/lib/step'
import { loanCosts } from './compared-loan'
import type { ComparisonTerms } from './comparison-terms'
import { type LoanRules, loans, type MovingLoanName } from './loans/loans'

/** One loan if its rate moved by `changeBps`; rupiah a month, unrounded. */
export type WhatIfRow = {
  changeBps: number
  annualRateBps: number
  instalmentIdr: number
  /** More a month than without the change; negative where it is less. */
  extraIdr: number
}

/** The instalments of a loan if its rate moved, by the steps this tool tries: a choice, not law. */
export type WhatIfRates = {
  name: MovingLoanName
  /** First month at the moved rate, counted from 1. */
  fromMonth: number
  rows: WhatIfRow[]
  step: Step<MovingLoanName>
}

/** Every loan whose rate may move before it ends, if it can be had. */
export function whatIfRatesMove(terms: ComparisonTerms, rules: LoanRules): WhatIfRates[] {
  return loans.flatMap((loan) => (loan.ifRateMoved ? (ratesOf(loan, terms, rules) ?? []) : []))
}

type MovingLoan = Extract<(typeof loans)[number], { name: MovingLoanName }>

function ratesOf(loan: MovingLoan, terms: ComparisonTerms, rules: LoanRules): WhatIfRates | null {
  const { stepsBps, movedBy } = loan.ifRateMoved
  const costsAt = (changeBps: number) => loanCosts(loan, movedBy(terms, changeBps), rules)
  const fromMonth = loan.ifRateMoved.fromMonth(terms, rules)
  const unchanged = costsAt(0)
  const months = monthsOf(unchanged.phases)
  if (fromMonth > months || loan.refusals(terms, rules).length > 0) return null
  return {
    name: loan.name,
    fromMonth,
    rows: stepsBps.map((changeBps) => {
      const changed = costsAt(changeBps)
      const instalmentIdr = changed.laterInstalmentIdr
      const extraIdr = instalmentIdr - unchanged.laterInstalmentIdr
      return { changeBps, annualRateBps: laterRateBps(changed), instalmentIdr, extraIdr }
    }),
    step: step(loan.name, {
      months: fromMonth - 1,
      // What is owed by then is the same at every step.
      balanceIdr: costsAt(stepsBps[0]).reset?.balanceIdr ?? unchanged.principalIdr,
      laterMonths: months - fromMonth + 1,
      rateBps: laterRateBps(unchanged),
    }),
  }
}

function laterRateBps({ phases }: LoanCosts): number {
  return phases[phases.length - 1]?.annualRateBps ?? 0
}
