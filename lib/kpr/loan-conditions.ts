import type { ConditionRule } from './condition-rule'
import { type Answers, type EligibilityRules, met, open, unmet } from './eligibility-condition'
import { instalmentIdr, largestLoanIdr, MONTHS_A_YEAR } from './loan'

const light = {
  factId: 'bank.rasio-angsuran',
  required: 'lightInstalmentIdr',
  actual: 'instalmentIdr',
} as const

const heavy = {
  factId: 'bank.rasio-angsuran-keras',
  required: 'heavyInstalmentIdr',
  actual: 'instalmentIdr',
} as const

const loan = { factId: 'mlt.plafon-kpr', required: 'highestLoanIdr', actual: 'loanIdr' } as const

const tenor = {
  factId: 'mlt.tenor-kpr',
  required: 'longestTenorYears',
  actual: 'tenorYears',
} as const

/** Up to the light share met, from there to the heavy share open (the bank decides), above it unmet. */
export const instalmentRule: ConditionRule = {
  code: 'angsuran',
  decider: 'bank',
  asks: ['penghasilan', 'pinjaman', 'tenor'],
  parts: [
    [
      {
        when: { missing: ['annualRateBps'] },
        ...open('rateUnknown', 'askBankAboutRate', light),
      },
      {
        when: { missing: ['incomeIdrPerMonth', 'loanIdr', 'tenorYears'] },
        ...open('instalmentUnknown', 'giveAmounts', light),
      },
      {
        when: { measure: 'instalmentIdr', compare: 'atMost', limit: 'lightInstalmentIdr' },
        ...met('instalmentLight', light),
      },
      {
        when: { measure: 'instalmentIdr', compare: 'atMost', limit: 'heavyInstalmentIdr' },
        ...open('instalmentHeavy', 'lowerInstalment', light),
      },
      {
        when: { measure: 'instalmentIdr', compare: 'moreThan', limit: 'heavyInstalmentIdr' },
        ...unmet('instalmentTooHeavy', 'lowerInstalment', heavy),
      },
    ],
  ],
}

/** Not more than the highest loan, not longer than the longest term. */
export const loanLimitsRule: ConditionRule = {
  code: 'plafon',
  decider: 'bank',
  asks: ['pinjaman', 'tenor'],
  parts: [
    [
      { when: { missing: ['loanIdr'] }, ...open('loanUnknown', 'giveLoan', loan) },
      {
        when: { measure: 'loanIdr', compare: 'atMost', limit: 'highestLoanIdr' },
        ...met('loanFits', loan),
      },
      {
        when: { measure: 'loanIdr', compare: 'moreThan', limit: 'highestLoanIdr' },
        ...unmet('loanTooLarge', 'borrowLess', loan),
      },
    ],
    [
      { when: { missing: ['tenorYears'] }, ...open('tenorUnknown', 'chooseTenor', tenor) },
      {
        when: { measure: 'tenorYears', compare: 'atMost', limit: 'longestTenorYears' },
        ...met('tenorFits', tenor),
      },
      {
        when: { measure: 'tenorYears', compare: 'moreThan', limit: 'longestTenorYears' },
        ...unmet('tenorTooLong', 'shortenTenor', tenor),
      },
    ],
  ],
}

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
