import type { Answers } from '@/lib/kpr/eligibility/condition'
import {
  type ChoiceAnswers,
  choiceQuestions,
} from '@/lib/kpr/eligibility/decision-list/choice-questions'
import { keysOf, recordOf } from '@/lib/record'

/** Each answer that is chosen, from worst to best; not known stands between. */
export const scale = {
  segment: ['bpu', 'pu'],
  jht: ['tidak', 'ya'],
  jkkJkm: ['tidak', 'ya'],
  contributions: ['menunggak', 'lancar'],
  employer: ['sebagian', 'tertib'],
  house: ['punya', 'belum'],
  usedBefore: ['sudah', 'belum'],
  credit: ['macet', 'perhatian', 'lancar'],
} as const satisfies { [A in keyof Required<ChoiceAnswers>]: readonly ChoiceAnswers[A][] }

const names = keysOf(scale)

export const bestAnswers = recordOf(names, (name) => scale[name].at(-1)) as Answers
export const worstAnswers = recordOf(names, (name) => scale[name][0]) as Answers

/** The same in the address of the check, by field. */
export const bestChoices = recordOf(keysOf(choiceQuestions), (field) =>
  String(bestAnswers[choiceQuestions[field].answer]),
)
export const worstChoices = recordOf(keysOf(choiceQuestions), (field) =>
  String(worstAnswers[choiceQuestions[field].answer]),
)
