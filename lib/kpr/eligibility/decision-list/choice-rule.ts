import type { Case, ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { keysOf } from '@/lib/record'
import {
  type ChoiceAction,
  type ChoiceAnswers,
  type ChoiceFactId,
  type ChoiceField,
  type ChoiceOption,
  type ChoiceReason,
  choiceQuestions,
} from './choice-questions'

type Outcome = Pick<Case, 'status'> & {
  reason: ChoiceReason | null
  action: ChoiceAction | null
}

/** Any of the questions. */
type Question = Pick<ConditionRule, 'decider'> & {
  answer: keyof ChoiceAnswers
  factId: ChoiceFactId
  required: string
  outcomes: Readonly<Record<string, Outcome & { option: ChoiceOption }>>
  unknown: Outcome
  selfEmployedAction?: ChoiceAction
  selfEmployedUnknown?: ChoiceAction
}

/** The conditions that a group of questions decides, in their order. */
export function choiceRules(group: object & { [F in ChoiceField]?: Question }): ConditionRule[] {
  return keysOf(group).map((field) => choiceRule(field, choiceQuestions[field]))
}

/** A case for each answer, and one for none. */
function choiceRule(field: ChoiceField, question: Question): ConditionRule {
  const { answer, decider, factId, outcomes, unknown, selfEmployedAction } = question
  const required = { unit: 'choice', value: question.required } as const
  const given = Object.entries(outcomes).map(
    ([is, { option, status, reason, action }]): Case => ({
      when: { answer, is, option },
      status,
      reason,
      action,
      factId,
      required,
      selfEmployedAction: status === 'tidak' ? selfEmployedAction : undefined,
      actual: { unit: 'choice', value: is },
    }),
  )
  const none: Case = {
    when: { missing: [answer] },
    ...unknown,
    factId,
    required,
    selfEmployedAction: question.selfEmployedUnknown,
    actual: null,
  }
  return {
    code: field,
    decider,
    selfEmployedDecider: selfEmployedAction && 'anda',
    asks: [field],
    parts: [[...given, none]],
  }
}
