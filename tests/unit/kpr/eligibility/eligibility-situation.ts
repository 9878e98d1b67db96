import fc from 'fast-check'
import type { Answers, Condition, EligibilityRules } from '@/lib/kpr/eligibility/condition'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { keysOf, recordOf } from '@/lib/record'
import { bestAnswers, scale } from './choices'

export const today = '2026-11-22'

/** As recorded for 22 November 2026; that content says the same is a test of its own. */
export const rules: EligibilityRules = {
  membershipMonths: 12,
  highestLoanIdr: 500_000_000,
  longestTenorYears: 30,
  youngestAgeYears: 21,
  oldestAgeYears: 65,
  annualRateBps: 875,
  instalmentsInIncome: 3,
  heavyShareBps: 4000,
  firstMembershipYear: 1977,
  youngestWorkerYears: 15,
}

/** Somebody who meets every condition. */
export const ready: Answers = {
  ...bestAnswers,
  start: { year: 2024, month: 1 },
  birthYear: 1990,
  incomeIdrPerMonth: 6_000_000,
  loanIdr: 150_000_000,
  tenorYears: 20,
}

export function check(changed: Answers = {}, day = today) {
  return checkEligibility({ ...ready, ...changed }, rules, day)
}

export function conditionOf(code: Condition['code'], changed: Answers, day = today): Condition {
  const found = check(changed, day).conditions.find((condition) => condition.code === code)
  if (!found) throw new Error(`no condition ${code}`)
  return found
}

const choice = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const whole = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: undefined })

export const start = fc.record({
  year: fc.integer({ min: 1990, max: 2026 }),
  month: whole(1, 12),
  day: whole(1, 28),
})

const anyChoices = fc.record(recordOf(keysOf(scale), (answer) => choice<string>(scale[answer])))

const otherAnswers = fc.record({
  start: fc.option(start, { nil: undefined }),
  birthYear: whole(1926, 2026),
  incomeIdrPerMonth: whole(0, 100_000_000),
  loanIdr: whole(1, 2_000_000_000),
  tenorYears: whole(1, 50),
})

export const anyAnswers = fc
  .tuple(anyChoices, otherAnswers)
  .map(([choices, others]) => ({ ...choices, ...others }) as Answers)
