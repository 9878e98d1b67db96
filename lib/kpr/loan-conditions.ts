import {
  type Answers,
  type Condition,
  condition,
  type EligibilityRules,
  type Finding,
  met,
  open,
  unmet,
} from './eligibility-condition'
import { instalmentIdr, largestLoanIdr, MONTHS_A_YEAR } from './loan'

const BPS_IN_ONE = 10_000

const idr = (value: number) => ({ unit: 'idr', value }) as const
const years = (value: number) => ({ unit: 'years', value }) as const

/** Instalment a month in rupiah, unrounded, at the rate of the rules; `null` while something is missing. */
export function expectedInstalmentIdr(answers: Answers, rules: EligibilityRules): number | null {
  const { loanIdr, tenorYears } = answers
  const { annualRateBps } = rules
  if (loanIdr === undefined || tenorYears === undefined || annualRateBps === null) return null
  const months = tenorYears * MONTHS_A_YEAR
  return instalmentIdr({ principalIdr: loanIdr, annualRateBps, months })
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

/** Up to the light share met, from there to the heavy share open (the bank decides), above it unmet. */
export function checkInstalment(answers: Answers, rules: EligibilityRules): Condition {
  return condition('angsuran', 'bank', [instalment(answers, rules)])
}

function instalment(answers: Answers, rules: EligibilityRules): Finding {
  const { incomeIdrPerMonth: income } = answers
  const factId = 'bank.rasio-angsuran'
  const required = income === undefined ? null : idr(income / rules.instalmentsInIncome)
  const due = expectedInstalmentIdr(answers, rules)
  const light = { factId, required, actual: due === null ? null : idr(due) } as const
  if (rules.annualRateBps === null) return open('rateUnknown', 'askBankAboutRate', light)
  if (due === null || income === undefined) return open('instalmentUnknown', 'giveAmounts', light)
  // Multiplied, not divided: exactly a third must not be lost to rounding.
  if (due * rules.instalmentsInIncome <= income) return met('instalmentLight', light)
  return due * BPS_IN_ONE <= income * rules.heavyShareBps
    ? open('instalmentHeavy', 'lowerInstalment', light)
    : unmet('instalmentTooHeavy', 'lowerInstalment', {
        factId: 'bank.rasio-angsuran-keras',
        required: idr((income * rules.heavyShareBps) / BPS_IN_ONE),
        actual: idr(due),
      })
}

/** Not more than the highest loan, not longer than the longest term. */
export function checkLoanLimits(answers: Answers, rules: EligibilityRules): Condition {
  return condition('plafon', 'bank', [
    loanLimit(answers.loanIdr, rules),
    tenorLimit(answers.tenorYears, rules),
  ])
}

function loanLimit(loanIdr: number | undefined, { highestLoanIdr }: EligibilityRules): Finding {
  const actual = loanIdr === undefined ? null : idr(loanIdr)
  const comparison = { factId: 'mlt.plafon-kpr', required: idr(highestLoanIdr), actual } as const
  if (loanIdr === undefined) return open('loanUnknown', 'giveLoan', comparison)
  return loanIdr <= highestLoanIdr
    ? met('loanFits', comparison)
    : unmet('loanTooLarge', 'borrowLess', comparison)
}

function tenorLimit(tenorYears: number | undefined, rules: EligibilityRules): Finding {
  const required = years(rules.longestTenorYears)
  const actual = tenorYears === undefined ? null : years(tenorYears)
  const comparison = { factId: 'mlt.tenor-kpr', required, actual } as const
  if (tenorYears === undefined) return open('tenorUnknown', 'chooseTenor', comparison)
  return tenorYears <= required.value
    ? met('tenorFits', comparison)
    : unmet('tenorTooLong', 'shortenTenor', comparison)
}
