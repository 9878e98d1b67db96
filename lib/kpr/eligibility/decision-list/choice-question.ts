import { choice } from '@/lib/input/field'
import type { Decider, Status } from '@/lib/kpr/eligibility/status'
import { keysOf } from '@/lib/record'

/** What follows from an answer; its words stand under the codes. */
type Outcome = { status: Status; reason: string | null; action: string | null }

/** A condition that one answer from a list decides. It is called like the field that asks for it. */
export type ChoiceQuestion = {
  /** Name among the answers. */
  answer: string
  decider: Decider
  /** The record it rests on. */
  factId: string
  /** The answer that is wanted. */
  required: string
  /** What follows from each answer that can be chosen; `option` has its words. */
  outcomes: Readonly<Record<string, Outcome & { option: string }>>
  unknown: Outcome
  /** What somebody without an employer does about it instead: where it is unmet, and where it is open. */
  selfEmployedAction?: string
  selfEmployedUnknown?: string
}

/** A question with the field of the form that asks it. */
export function asked<const Q extends ChoiceQuestion>(
  question: Q & { required: keyof Q['outcomes'] },
) {
  return { ...choice<keyof Q['outcomes'] & string>(keysOf(question.outcomes)), ...question }
}
