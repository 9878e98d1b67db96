import { yearOf } from '@/lib/calendar/day'
import { BPS_IN_ONE } from '@/lib/units'
import { expectedInstalmentIdr } from './affordability'
import type { Answers, EligibilityRules } from './condition'
import { type MembershipState, membershipStateOn, monthsSince } from './membership'

/** What the answers come to, by its unit. */
export const measureUnits = {
  membershipMonths: 'months',
  /** On the safe side: the age before this year's birthday. */
  startAgeYears: 'years',
  ageYears: 'years',
  /** On the safe side: the age after the birthday. The age of this year while no term is chosen. */
  endAgeYears: 'years',
  instalmentIdr: 'idr',
  loanIdr: 'idr',
  tenorYears: 'years',
} as const

/** What it is held against: a figure of the rules, or a share of the income. */
export const limitUnits = {
  requiredMembershipMonths: 'months',
  youngestAgeYears: 'years',
  oldestAgeYears: 'years',
  /** The share of the income below which an instalment is light, and above which it is too heavy. */
  lightInstalmentIdr: 'idr',
  heavyInstalmentIdr: 'idr',
  highestLoanIdr: 'idr',
  longestTenorYears: 'years',
} as const

export type Measure = keyof typeof measureUnits
export type Limit = keyof typeof limitUnits

/** All that a condition can look at. `null`: not known. */
export type Situation = {
  answers: Answers
  annualRateBps: number | null
  membership: MembershipState | null
  measures: Record<Measure, number | null>
  limits: Record<Limit, number | null>
}

/** What the answers come to under the rules on `today` (ISO day). */
export function situationOf(answers: Answers, rules: EligibilityRules, today: string): Situation {
  const { start, birthYear, incomeIdrPerMonth, loanIdr = null, tenorYears = null } = answers
  const ageYears = birthYear === undefined ? null : yearOf(today) - birthYear
  const incomeShare = (part: number, whole: number) =>
    incomeIdrPerMonth === undefined ? null : (incomeIdrPerMonth * part) / whole
  return {
    answers,
    annualRateBps: rules.annualRateBps,
    membership: start ? membershipStateOn(start, rules.membershipMonths, today) : null,
    measures: {
      membershipMonths: start?.month ? monthsSince(start, today) : null,
      startAgeYears: ageYears === null ? null : Math.max(0, ageYears - 1),
      ageYears,
      endAgeYears: ageYears === null ? null : ageYears + (tenorYears ?? 0),
      instalmentIdr: expectedInstalmentIdr(answers, rules),
      loanIdr,
      tenorYears,
    },
    limits: {
      requiredMembershipMonths: rules.membershipMonths,
      youngestAgeYears: rules.youngestAgeYears,
      oldestAgeYears: rules.oldestAgeYears,
      // One division of whole numbers each: an instalment of exactly a third is not lost to rounding.
      lightInstalmentIdr: incomeShare(1, rules.instalmentsInIncome),
      heavyInstalmentIdr: incomeShare(rules.heavyShareBps, BPS_IN_ONE),
      highestLoanIdr: rules.highestLoanIdr,
      longestTenorYears: rules.longestTenorYears,
    },
  }
}
