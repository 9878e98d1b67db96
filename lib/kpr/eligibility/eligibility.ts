import { affordableLoanIdr, expectedInstalmentIdr, longestTenorYears } from './affordability'
import { type Answers, type Condition, type EligibilityRules, worstStatus } from './condition'
import { decide } from './condition-rule'
import { basicCodes, conditionRules } from './decision-list/decision-list'
import { membershipOn } from './membership'
import { situationOf } from './situation'

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

/**
 * What stands between these answers and an MLT housing loan on `today` (ISO day, Asia/Jakarta).
 * A property missing from `answers` leaves its conditions `belum-tahu`; nothing throws.
 */
export function checkEligibility(
  answers: Answers,
  rules: EligibilityRules,
  today: string,
): Eligibility {
  const situation = situationOf(answers, rules, today)
  const conditions = conditionRules.map((rule) => decide(rule, situation))
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
