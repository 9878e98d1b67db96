import { yearOf } from '@/lib/calendar/day'
import { instalmentIdr, type Loan, largestLoanIdr, monthlyRate } from '@/lib/kpr/loan/annuity'
import { MONTHS_A_YEAR } from '@/lib/units'
import type { Answers, EligibilityRules } from './condition'

/** Rupiah. A largest loan is a rough guide: never more than counted, and easy to read. */
export const LOAN_STEP_IDR = 100_000

/** What every instalment over one term rests on. */
export type AnnuitySteps = {
  annualRateBps: number
  tenorYears: number
  months: number
  /** As a fraction. */
  monthlyRate: number
  /** Rupiah of loan that one rupiah a month pays off. */
  loanPerRupiah: number
}

/** The way to the largest loan, step by step; amounts in rupiah, unrounded up to `loanIdr`. */
export type LargestLoanSteps = AnnuitySteps & {
  /** True where the longest term that age and rule leave was taken: none was typed, or a longer one. */
  isLongestTenor: boolean
  incomeIdrPerMonth: number
  highestInstalmentIdr: number
  payableIdr: number
  isCapped: boolean
  /** Not above the highest loan of the rule, rounded down to `LOAN_STEP_IDR`. */
  loanIdr: number
}

/** @throws {RangeError} when `tenorYears` is not a whole number from 1, or the rate is negative. */
export function annuitySteps(tenorYears: number, annualRateBps: number): AnnuitySteps {
  const months = tenorYears * MONTHS_A_YEAR
  return {
    annualRateBps,
    tenorYears,
    months,
    monthlyRate: monthlyRate(annualRateBps),
    loanPerRupiah: largestLoanIdr({ instalmentIdr: 1, annualRateBps, months }),
  }
}

/**
 * The largest loan whose instalment stays within the light share of the income, over the term
 * typed, but never over more than the longest possible one (`longestTenorYears`: `null` without a
 * year of birth). `null` while income, term or rate is missing, or no year is left.
 */
export function largestLoanSteps(
  answers: Answers,
  rules: EligibilityRules,
  longestTenorYears: number | null,
): LargestLoanSteps | null {
  const { incomeIdrPerMonth } = answers
  const { annualRateBps, instalmentsInIncome, highestLoanIdr } = rules
  const tenorYears = termYears(answers.tenorYears, rules.longestTenorYears, longestTenorYears)
  if (incomeIdrPerMonth === undefined || annualRateBps === null || !tenorYears) return null
  const annuity = annuitySteps(tenorYears, annualRateBps)
  const highestInstalmentIdr = incomeIdrPerMonth / instalmentsInIncome
  const payableIdr = highestInstalmentIdr * annuity.loanPerRupiah
  const cappedIdr = Math.min(Math.floor(payableIdr), highestLoanIdr)
  return {
    ...annuity,
    isLongestTenor: tenorYears !== answers.tenorYears,
    incomeIdrPerMonth,
    highestInstalmentIdr,
    payableIdr,
    isCapped: payableIdr > highestLoanIdr,
    loanIdr: cappedIdr - (cappedIdr % LOAN_STEP_IDR),
  }
}

function termYears(typed: number | undefined, longestOfRule: number, longestOfAge: number | null) {
  if (typed === undefined) return longestOfAge
  return Math.min(typed, longestOfAge ?? longestOfRule)
}

/** The loan asked for, at the rate of the rules; `null` while something is missing. */
export function loanAskedFor(answers: Answers, rules: EligibilityRules): Loan | null {
  const { loanIdr, tenorYears } = answers
  const { annualRateBps } = rules
  if (loanIdr === undefined || tenorYears === undefined || annualRateBps === null) return null
  return { principalIdr: loanIdr, annualRateBps, months: tenorYears * MONTHS_A_YEAR }
}

/** Instalment a month in rupiah, unrounded; `null` while something is missing. */
export function expectedInstalmentIdr(answers: Answers, rules: EligibilityRules): number | null {
  const loan = loanAskedFor(answers, rules)
  return loan && instalmentIdr(loan)
}

/**
 * The largest loan in whole rupiah whose instalment stays within the light share of the income,
 * never above the highest loan of the rule; `null` while something is missing.
 */
export function affordableLoanIdr(answers: Answers, rules: EligibilityRules): number | null {
  const { incomeIdrPerMonth, tenorYears } = answers
  const { annualRateBps, instalmentsInIncome, highestLoanIdr } = rules
  if (incomeIdrPerMonth === undefined || tenorYears === undefined || annualRateBps === null) {
    return null
  }
  const loanIdr = largestLoanIdr({
    instalmentIdr: incomeIdrPerMonth / instalmentsInIncome,
    annualRateBps,
    months: tenorYears * MONTHS_A_YEAR,
  })
  return Math.min(Math.floor(loanIdr), highestLoanIdr)
}

/** The longest term in years that age and rule leave; 0: none. `null` without a year of birth. */
export function longestTenorYears(
  birthYear: number | undefined,
  rules: EligibilityRules,
  today: string,
): number | null {
  if (birthYear === undefined) return null
  const yearsLeft = rules.oldestAgeYears - (yearOf(today) - birthYear)
  return Math.max(0, Math.min(yearsLeft, rules.longestTenorYears))
}
