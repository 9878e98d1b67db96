import { addMonths, yearOf } from '@/lib/calendar/day'
import { instalmentIdr } from '@/lib/kpr/loan/annuity'
import { type Step, step } from '@/lib/step'
import { MONTHS_A_YEAR } from '@/lib/units'
import {
  type AnnuitySteps,
  annuitySteps,
  LOAN_STEP_IDR,
  largestLoanSteps,
  loanAskedFor,
  longestTenorYears,
} from './affordability'
import type { Answers, EligibilityRules } from './condition'
import { type MembershipStart, monthsSince } from './membership'

type AnnuityStep = Step<'monthlyRate' | 'months' | 'factor'>

/** What can be counted from the answers, each with its way; null where something is missing. */
export type EligibilityFigures = {
  membership: {
    months: number
    /** True where the day of joining is not known: it may be more. */
    isAtLeast: boolean
    steps: Step<'memberRule' | 'memberFromDay' | 'memberFromMonth'>[]
  } | null
  longestTenor: {
    years: number
    steps: Step<'yearsLeft' | 'longestCap' | 'noYearsLeft'>[]
  } | null
  /** Rupiah a month, unrounded. */
  instalment: { idr: number; steps: (AnnuityStep | Step<'instalmentSum'>)[] } | null
  largestLoan: {
    idr: number
    tenorYears: number
    /** True where the longest term that age and rule leave was taken. */
    isLongestTenor: boolean
    steps: (AnnuityStep | Step<'share' | 'largestSum' | 'cap' | 'rounded'>)[]
  } | null
}

/** The figures on `today` (ISO day). */
export function figuresOf(
  answers: Answers,
  rules: EligibilityRules,
  today: string,
): EligibilityFigures {
  return {
    membership: membership(answers.start, today),
    longestTenor: longestTenor(answers.birthYear, rules, today),
    instalment: instalment(answers, rules),
    largestLoan: largestLoan(answers, rules, today),
  }
}

function membership(
  start: MembershipStart | undefined,
  today: string,
): EligibilityFigures['membership'] {
  if (!start?.month) return null
  const { year, month, day } = start
  const months = monthsSince(start, today)
  const startOn = addMonths({ year, month, day: day ?? 1 }, 0)
  return {
    months,
    isAtLeast: day === undefined,
    steps: [
      step('memberRule'),
      day === undefined
        ? step('memberFromMonth', { startMonth: startOn, todayOn: today, months })
        : step('memberFromDay', { startOn, todayOn: today, months }),
    ],
  }
}

function longestTenor(
  birthYear: number | undefined,
  rules: EligibilityRules,
  today: string,
): EligibilityFigures['longestTenor'] {
  const years = longestTenorYears(birthYear, rules, today)
  if (birthYear === undefined || years === null) return null
  const ageYears = yearOf(today) - birthYear
  const ages = { limitYears: rules.oldestAgeYears, ageYears }
  const leftYears = rules.oldestAgeYears - ageYears
  return {
    years,
    steps:
      leftYears > 0
        ? [
            step('yearsLeft', { ...ages, leftYears }),
            step('longestCap', { capYears: rules.longestTenorYears, longestYears: years }),
          ]
        : [step('noYearsLeft', ages)],
  }
}

function instalment(answers: Answers, rules: EligibilityRules): EligibilityFigures['instalment'] {
  const loan = loanAskedFor(answers, rules)
  if (!loan) return null
  const { principalIdr: loanIdr, annualRateBps, months } = loan
  const annuity = annuitySteps(months / MONTHS_A_YEAR, annualRateBps)
  const { loanPerRupiah } = annuity
  const idr = instalmentIdr(loan)
  return {
    idr,
    steps: [
      ...annuityWay(annuity),
      step('instalmentSum', { loanIdr, loanPerRupiah, instalmentIdr: idr }),
    ],
  }
}

function largestLoan(
  answers: Answers,
  rules: EligibilityRules,
  today: string,
): EligibilityFigures['largestLoan'] {
  const longest = longestTenorYears(answers.birthYear, rules, today)
  const steps = largestLoanSteps(answers, rules, longest)
  if (!steps) return null
  const { incomeIdrPerMonth: incomeIdr, highestInstalmentIdr, loanPerRupiah, loanIdr } = steps
  return {
    idr: loanIdr,
    tenorYears: steps.tenorYears,
    isLongestTenor: steps.isLongestTenor,
    steps: [
      step('share', { incomeIdr, parts: rules.instalmentsInIncome, highestInstalmentIdr }),
      ...annuityWay(steps),
      step('largestSum', { highestInstalmentIdr, loanPerRupiah, payableIdr: steps.payableIdr }),
      steps.isCapped
        ? step('cap', { capIdr: rules.highestLoanIdr })
        : step('rounded', { stepIdr: LOAN_STEP_IDR, loanIdr }),
    ],
  }
}

/** The steps that instalment and largest loan share, up to the factor between the two. */
function annuityWay(annuity: AnnuitySteps): AnnuityStep[] {
  const { annualRateBps: rateBps, monthlyRate, tenorYears, months, loanPerRupiah } = annuity
  return [
    step('monthlyRate', { rateBps, year: MONTHS_A_YEAR, monthlyRate }),
    step('months', { tenorYears, year: MONTHS_A_YEAR, months }),
    step('factor', { loanPerRupiah }),
  ]
}
