import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { met, open, unmet } from '@/lib/kpr/eligibility/status'

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
        ...open('rateUnknown', 'askBankAboutRate'),
        ...light,
      },
      {
        when: { missing: ['incomeIdrPerMonth', 'loanIdr', 'tenorYears'] },
        ...open('instalmentUnknown', 'giveAmounts'),
        ...light,
      },
      {
        when: { measure: 'instalmentIdr', compare: 'atMost', limit: 'lightInstalmentIdr' },
        ...met('instalmentLight'),
        ...light,
      },
      {
        when: { measure: 'instalmentIdr', compare: 'atMost', limit: 'heavyInstalmentIdr' },
        ...open('instalmentHeavy', 'lowerInstalment'),
        ...light,
      },
      {
        when: { measure: 'instalmentIdr', compare: 'moreThan', limit: 'heavyInstalmentIdr' },
        ...unmet('instalmentTooHeavy', 'lowerInstalment'),
        ...heavy,
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
      { when: { missing: ['loanIdr'] }, ...open('loanUnknown', 'giveLoan'), ...loan },
      {
        when: { measure: 'loanIdr', compare: 'atMost', limit: 'highestLoanIdr' },
        ...met('loanFits'),
        ...loan,
      },
      {
        when: { measure: 'loanIdr', compare: 'moreThan', limit: 'highestLoanIdr' },
        ...unmet('loanTooLarge', 'borrowLess'),
        ...loan,
      },
    ],
    [
      { when: { missing: ['tenorYears'] }, ...open('tenorUnknown', 'chooseTenor'), ...tenor },
      {
        when: { measure: 'tenorYears', compare: 'atMost', limit: 'longestTenorYears' },
        ...met('tenorFits'),
        ...tenor,
      },
      {
        when: { measure: 'tenorYears', compare: 'moreThan', limit: 'longestTenorYears' },
        ...unmet('tenorTooLong', 'shortenTenor'),
        ...tenor,
      },
    ],
  ],
}
