import { monthlyRate } from '@/lib/kpr/loan/annuity'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { monthsOf } from '@/lib/kpr/loan/phased-loan'
import { scheduleRows } from '@/lib/kpr/loan/schedule'
import { type Step, step } from '@/lib/step'
import { MONTHS_A_YEAR } from '@/lib/units'
import type { loans } from './loans/loans'

type RateNote = NonNullable<(typeof loans)[number]['rateNote']>

export type LoanStep = Step<
  | 'monthlyRate'
  | 'formula'
  | 'withoutInterest'
  | 'withFigures'
  | 'firstMonth'
  | 'balance'
  | 'reset'
  | 'jump'
  | 'totalTwo'
  | 'total'
  | 'interest'
  | 'fees'
  | RateNote
  | 'rounding'
>

/** The way to every figure of one loan: the formula, then the figures put in. */
export function loanSteps(
  costs: LoanCosts,
  { feesIdr, rateNote }: { feesIdr: number; rateNote: RateNote | null },
): LoanStep[] {
  const { principalIdr: loanIdr, totalIdr, interestIdr } = costs
  return [
    ...instalmentSteps(costs),
    ...totalSteps(costs),
    step('interest', { totalIdr, loanIdr, interestIdr }),
    ...(feesIdr > 0 ? [step('fees', { feesIdr, totalIdr: totalIdr + feesIdr })] : []),
    ...(rateNote ? [step(rateNote)] : []),
    step('rounding'),
  ]
}

function instalmentSteps({
  phases,
  principalIdr: loanIdr,
  firstInstalmentIdr,
}: LoanCosts): LoanStep[] {
  const rateBps = phases[0]?.annualRateBps ?? 0
  const instalment = {
    loanIdr,
    monthlyRate: monthlyRate(rateBps),
    months: monthsOf(phases),
    instalmentIdr: firstInstalmentIdr,
  }
  const {
    interestIdr = 0,
    principalIdr = 0,
    balanceIdr = 0,
  } = scheduleRows(loanIdr, phases)[0] ?? {}
  return [
    step('monthlyRate', { rateBps, year: MONTHS_A_YEAR, monthlyRate: instalment.monthlyRate }),
    step('formula'),
    step(rateBps === 0 ? 'withoutInterest' : 'withFigures', instalment),
    step('firstMonth', { interestIdr, principalIdr, balanceIdr }),
  ]
}

function totalSteps({ phases, reset, ...costs }: LoanCosts): LoanStep[] {
  const { firstInstalmentIdr: firstIdr, laterInstalmentIdr: laterIdr, totalIdr } = costs
  if (!reset)
    return [step('total', { instalmentIdr: firstIdr, months: monthsOf(phases), totalIdr })]
  const { afterMonths: firstMonths, annualRateBps: rateBps, balanceIdr, increasePercent } = reset
  const laterMonths = monthsOf(phases) - firstMonths
  return [
    step('balance', { months: firstMonths, balanceIdr, laterMonths, instalmentIdr: firstIdr }),
    step('reset', { balanceIdr, laterMonths, rateBps, instalmentIdr: laterIdr }),
    step('jump', { firstIdr, laterIdr, increasePercent }),
    step('totalTwo', { firstIdr, firstMonths, laterIdr, laterMonths, totalIdr }),
  ]
}
