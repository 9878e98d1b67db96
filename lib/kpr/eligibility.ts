import { checkAge, longestTenorYears } from './age-condition'
import {
  checkCredit,
  checkDues,
  checkEmployer,
  checkHouse,
  checkJht,
  checkOtherPrograms,
  checkSegment,
  checkUsedBefore,
} from './choice-conditions'
import {
  type Answers,
  type Condition,
  type ConditionCode,
  condition,
  type EligibilityRules,
  type Finding,
  met,
  open,
  unmet,
  worstStatus,
} from './eligibility-condition'
import {
  affordableLoanIdr,
  checkInstalment,
  checkLoanLimits,
  expectedInstalmentIdr,
} from './loan-conditions'
import { membershipOn, monthsSince } from './membership-date'

export type Verdict = 'memenuhi' | 'belum' | 'belum-pasti'

export type Eligibility = {
  /** Over the two conditions that the rule is known for: long enough a participant, and in JHT. */
  basic: Verdict
  /** Over all conditions. Even `memenuhi` is no approval: the bank decides. */
  overall: Verdict
  /** Every condition, in the order of the form: the unmet ones are all kept. */
  conditions: Condition[]
  /** First day (ISO) that is sure to be late enough, while the membership is too short or nearly so. */
  eligibleOn: string | null
  /** Rupiah a month, unrounded. */
  instalmentIdr: number | null
  affordableLoanIdr: number | null
  longestTenorYears: number | null
}

const basicCodes: readonly ConditionCode[] = ['jht', 'masa-kepesertaan']

const checks = [
  checkSegment,
  checkJht,
  checkMembership,
  checkOtherPrograms,
  checkDues,
  checkEmployer,
  checkHouse,
  checkUsedBefore,
  checkCredit,
  checkAge,
  checkInstalment,
  checkLoanLimits,
]

/**
 * What stands between these answers and an MLT housing loan on `today` (ISO day, Asia/Jakarta).
 * A property missing from `answers` leaves its conditions `belum-tahu`; nothing throws.
 */
export function checkEligibility(
  answers: Answers,
  rules: EligibilityRules,
  today: string,
): Eligibility {
  const conditions = checks.map((check) => check(answers, rules, today))
  return {
    basic: verdict(conditions.filter(({ code }) => basicCodes.includes(code))),
    overall: verdict(conditions),
    conditions,
    eligibleOn: eligibleOn(answers, rules, today),
    instalmentIdr: expectedInstalmentIdr(answers, rules),
    affordableLoanIdr: affordableLoanIdr(answers, rules),
    longestTenorYears: longestTenorYears(answers.birthYear, rules, today),
  }
}

function verdict(conditions: readonly Condition[]): Verdict {
  const status = worstStatus(conditions)
  if (status === 'tidak') return 'belum'
  return status === 'ya' ? 'memenuhi' : 'belum-pasti'
}

function eligibleOn({ start }: Answers, rules: EligibilityRules, today: string): string | null {
  if (!start) return null
  const membership = membershipOn(start, rules.membershipMonths, today)
  return membership.status === 'ya' ? null : membership.eligibleOn
}

function checkMembership(answers: Answers, rules: EligibilityRules, today: string): Condition {
  return condition('masa-kepesertaan', 'bpjs', [membershipFinding(answers, rules, today)])
}

function membershipFinding({ start }: Answers, rules: EligibilityRules, today: string): Finding {
  const months = (value: number) => ({ unit: 'months', value }) as const
  const comparison = {
    factId: 'mlt.masa-peserta',
    required: months(rules.membershipMonths),
    actual: start?.month ? months(monthsSince(start, today)) : null,
  } as const
  if (!start) return open('memberUnknown', 'giveStart', comparison)
  const membership = membershipOn(start, rules.membershipMonths, today)
  if (membership.status === 'ya') return met('memberLongEnough', comparison)
  if (membership.status === 'tidak') return unmet('memberTooShort', 'waitUntil', comparison)
  return membership.eligibleOn
    ? open('memberDayUnknown', 'giveDay', comparison)
    : open('memberUnknown', 'giveStart', comparison)
}
