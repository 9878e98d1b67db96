import type { Answers, ConditionFactId, Decider, Status } from '@/lib/kpr/eligibility/condition'
import type { Case, ChoiceAnswer, ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import type { EligibilityField } from '@/lib/kpr/eligibility/eligibility-fields'
import type { Action, Reason } from '@/lib/kpr/eligibility/reasons'

type Outcome = readonly [Status, reason: Reason | null, action: Action | null]

type Choice<A extends ChoiceAnswer> = {
  answer: A
  /** Here a condition is called like the field that asks for it. */
  code: ConditionRule['code'] & EligibilityField
  decider: Decider
  factId: ConditionFactId
  required: NonNullable<Answers[A]>
  outcomes: Record<NonNullable<Answers[A]>, Outcome>
  unknown: Outcome
  /** What somebody without an employer does about it instead: where it is unmet, and where it is open. */
  selfEmployedAction?: Action
  selfEmployedUnknown?: Action
}

/** A condition that one answer decides: a case for each answer, and one for none. */
export function choice<A extends ChoiceAnswer>(rule: Choice<A>): ConditionRule {
  const { answer, code, decider, factId, outcomes, unknown, selfEmployedAction } = rule
  const required = { unit: 'choice', value: rule.required } as const
  const to = ([status, reason, action]: Outcome) => ({ status, reason, action, factId, required })
  const given = Object.entries<Outcome>(outcomes).map(
    ([is, outcome]): Case => ({
      when: { answer, is },
      ...to(outcome),
      selfEmployedAction: outcome[0] === 'tidak' ? selfEmployedAction : undefined,
      actual: { unit: 'choice', value: is },
    }),
  )
  const none: Case = {
    when: { missing: [answer] },
    ...to(unknown),
    selfEmployedAction: rule.selfEmployedUnknown,
    actual: null,
  }
  return {
    code,
    decider,
    selfEmployedDecider: selfEmployedAction && 'anda',
    asks: [code],
    parts: [[...given, none]],
  }
}
