import { MONTHS_A_YEAR } from '@/lib/units'
import {
  type EmployeeBenefits,
  employeeBenefits,
  type SelfEmployedBenefits,
  selfEmployedBenefits,
} from './benefit-answer'
import { type BpuContribution, bpuContribution } from './bpu-contribution'
import type { ContributionInput, EmployeeInput, SelfEmployedInput } from './contribution-fields'
import type { Month } from './monthly-figure'
import { dayIdr, nextPriceChange, type Prepayment, type PriceChange, payAhead } from './prepayment'
import type { BenefitRules, ContributionRules } from './rules'
import { employeeSteps, selfEmployedSteps } from './steps/contribution-steps'
import type { Explained } from './steps/step'
import { type WageContribution, wageContribution } from './wage-contribution'

/** A change of price is looked for so far ahead. */
const CHANGE_WITHIN_MONTHS = 2 * MONTHS_A_YEAR

export type SelfEmployedAnswer = {
  segment: 'bpu'
  input: SelfEmployedInput
  contribution: Explained<BpuContribution> & {
    idrPerDay: number
    /** What the discount takes off. */
    savedIdr: number
  }
  /** The first later month at another price; null where none is known to come. */
  change: PriceChange | null
  /** The months paid at once, and a year: each month at its own price. */
  once: Prepayment
  year: Prepayment
  benefits: SelfEmployedBenefits
}

export type EmployeeAnswer = {
  segment: 'pu'
  input: EmployeeInput
  contribution: Explained<WageContribution> & {
    /** What leaves the pay slip, a day; null where a line is unknown. */
    workerIdrPerDay: number | null
  }
  /** A year of what leaves the pay slip, each month at its own figures. */
  year: Prepayment
  benefits: EmployeeBenefits
}

/** Nothing is recorded for the month. */
export type UnknownAnswer = { segment: 'unknown'; month: Month }

export type Answer = SelfEmployedAnswer | EmployeeAnswer | UnknownAnswer

/**
 * The whole answer to a form: what a month costs, what comes after it, what member and family get for
 * it, and the way to each figure. Whole rupiah.
 */
export function answerFor(
  input: ContributionInput,
  rules: ContributionRules,
  benefits: BenefitRules,
): Answer {
  return input.segment === 'pu'
    ? employeeAnswer(input, rules, benefits)
    : selfEmployedAnswer(input, rules, benefits)
}

function selfEmployedAnswer(
  input: SelfEmployedInput,
  { bpu }: ContributionRules,
  benefits: BenefitRules,
): SelfEmployedAnswer | UnknownAnswer {
  const { month, paidMonths } = input
  const contribution = bpuContribution(input, month, bpu)
  if (!contribution) return { segment: 'unknown', month }
  const priceIn = (each: Month) => bpuContribution(input, each, bpu)?.totalIdr ?? null
  const { totalIdr, undiscountedIdr } = contribution
  return {
    segment: 'bpu',
    input,
    contribution: {
      ...contribution,
      idrPerDay: dayIdr(totalIdr),
      savedIdr: undiscountedIdr - totalIdr,
      steps: selfEmployedSteps(contribution),
    },
    change: nextPriceChange(month, CHANGE_WITHIN_MONTHS, priceIn),
    once: payAhead(month, paidMonths, priceIn),
    year: payAhead(month, MONTHS_A_YEAR, priceIn),
    benefits: selfEmployedBenefits(input, contribution, benefits),
  }
}

function employeeAnswer(
  input: EmployeeInput,
  { wage }: ContributionRules,
  benefits: BenefitRules,
): EmployeeAnswer {
  const { month } = input
  const contribution = wageContribution(input, month, wage)
  const deductionIn = (each: Month) => wageContribution(input, each, wage).total?.workerIdr ?? null
  const { total } = contribution
  return {
    segment: 'pu',
    input,
    contribution: {
      ...contribution,
      workerIdrPerDay: total && dayIdr(total.workerIdr),
      steps: employeeSteps(contribution),
    },
    year: payAhead(month, MONTHS_A_YEAR, deductionIn),
    benefits: employeeBenefits(input, contribution, benefits),
  }
}
