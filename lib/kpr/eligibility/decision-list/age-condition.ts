import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { met, open, unmet } from '@/lib/kpr/eligibility/status'

const start = {
  factId: 'mlt.usia-masuk',
  required: 'youngestAgeYears',
  actual: 'startAgeYears',
} as const

const end = {
  factId: 'mlt.usia-akhir',
  required: 'oldestAgeYears',
  actual: 'endAgeYears',
} as const

/**
 * Only the year of birth is asked, so both ends are taken on the safe side: at the start the age
 * before this year's birthday, at the end the age after it.
 */
export const ageRule: ConditionRule = {
  code: 'usia',
  decider: 'bank',
  asks: ['lahir', 'tenor'],
  parts: [
    [
      {
        when: { measure: 'startAgeYears', compare: 'atLeast', limit: 'youngestAgeYears' },
        ...met('oldEnough'),
        ...start,
      },
      {
        when: { measure: 'startAgeYears', compare: 'lessThan', limit: 'youngestAgeYears' },
        ...open('maybeTooYoung', 'bringMarriagePaper'),
        ...start,
      },
    ],
    [
      {
        when: { missing: ['birthYear'] },
        ...open('ageUnknown', 'giveBirthYear'),
        ...end,
      },
      {
        when: { measure: 'ageYears', compare: 'atLeast', limit: 'oldestAgeYears' },
        ...unmet('alreadyTooOld', 'askBankAboutAge'),
        ...end,
      },
      {
        when: { missing: ['tenorYears'] },
        ...open('endAgeUnknown', 'chooseTenor'),
        ...{ ...end, actual: null },
      },
      {
        when: { measure: 'endAgeYears', compare: 'atMost', limit: 'oldestAgeYears' },
        ...met('endAgeFits'),
        ...end,
      },
      {
        when: { measure: 'endAgeYears', compare: 'moreThan', limit: 'oldestAgeYears' },
        ...unmet('endAgeTooHigh', 'shortenTenor'),
        ...end,
      },
    ],
  ],
}
