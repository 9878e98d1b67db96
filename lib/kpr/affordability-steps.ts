import type { Answers, EligibilityRules } from './eligibility-condition'
import { largestLoanIdr, MONTHS_A_YEAR, monthlyRate } from './loan'

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
