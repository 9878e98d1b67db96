import type {
  Amount,
  Answers,
  Condition,
  ConditionCode,
  ConditionFactId,
  Finding,
} from './condition'
import type { ChoiceAnswers, ChoiceOption } from './decision-list/choice-questions'
import type { EligibilityField } from './eligibility-fields'
import type { MembershipState } from './membership'
import type { Action, Reason } from './reasons'
import { type Limit, limitUnits, type Measure, measureUnits, type Situation } from './situation'
import { type Decider, type Status, worstStatus } from './status'

type Compare = 'lessThan' | 'atMost' | 'atLeast' | 'moreThan'

/** When a case holds. `missing`: one of these is not known. A comparison with an unknown never holds. */
export type When =
  | { answer: keyof ChoiceAnswers; is: string; option: ChoiceOption }
  | { membership: MembershipState }
  | { missing: readonly (keyof Answers | 'annualRateBps')[] }
  | { measure: Measure; compare: Compare; limit: Limit }

/** One line of the decision list: when it holds, what follows, and the record it rests on. */
export type Case = {
  when: When
  status: Status
  reason: Reason | null
  action: Action | null
  /** What somebody without an employer does about it instead. */
  selfEmployedAction?: Action | undefined
  factId: ConditionFactId
  required: Limit | Amount
  actual: Measure | Amount | null
}

/** A condition as data: the checker reads it, and so does whoever wants to check the checker. */
export type ConditionRule = {
  code: ConditionCode
  decider: Decider
  /** Who decides for somebody without an employer, where that differs. */
  selfEmployedDecider?: Decider | undefined
  /** The fields of the form that it asks for. */
  asks: readonly EligibilityField[]
  /** What is looked at, each on its own: of each the first case that holds counts, if any does. */
  parts: readonly (readonly Case[])[]
}

const comparisons: Record<Compare, (value: number, limit: number) => boolean> = {
  lessThan: (value, limit) => value < limit,
  atMost: (value, limit) => value <= limit,
  atLeast: (value, limit) => value >= limit,
  moreThan: (value, limit) => value > limit,
}

/** How the condition stands in this situation. */
export function decide(rule: ConditionRule, situation: Situation): Condition {
  const isSelfEmployed = situation.answers.segment === 'bpu'
  const findings = rule.parts.flatMap((cases) => {
    const found = cases.find(({ when }) => holds(when, situation))
    return found ? [findingOf(found, situation)] : []
  })
  const decider = (isSelfEmployed && rule.selfEmployedDecider) || rule.decider
  return { code: rule.code, status: worstStatus(findings), decider, findings }
}

/** Every record that a condition can rest on, in the order of its cases. */
export function factIdsOf(rule: ConditionRule): ConditionFactId[] {
  return [...new Set(rule.parts.flat().map(({ factId }) => factId))]
}

function holds(when: When, situation: Situation): boolean {
  const { answers, annualRateBps, membership, measures, limits } = situation
  if ('answer' in when) return answers[when.answer] === when.is
  if ('membership' in when) return membership === when.membership
  if ('missing' in when) {
    return when.missing.some((name) =>
      name === 'annualRateBps' ? annualRateBps === null : answers[name] === undefined,
    )
  }
  const value = measures[when.measure]
  const limit = limits[when.limit]
  return value !== null && limit !== null && comparisons[when.compare](value, limit)
}

function findingOf(found: Case, { answers, measures, limits }: Situation): Finding {
  const { status, reason, action, selfEmployedAction, factId, required, actual } = found
  return {
    status,
    reason,
    action: answers.segment === 'bpu' ? (selfEmployedAction ?? action) : action,
    factId,
    required: amountOf(required, limits, limitUnits),
    actual: actual && amountOf(actual, measures, measureUnits),
  }
}

function amountOf<Name extends string>(
  of: Name | Amount,
  values: Record<Name, number | null>,
  units: Record<Name, 'idr' | 'years' | 'months'>,
): Amount | null {
  if (typeof of === 'object') return of
  const value = values[of]
  return value === null ? null : { unit: units[of], value }
}
