import { expect, it } from 'vitest'
import { choiceQuestions, optionsOf } from '@/lib/kpr/eligibility/decision-list/choice-questions'
import { keysOf } from '@/lib/record'
import messages from '@/messages'

const fields = keysOf(choiceQuestions)

it.each(fields)('every answer to %s is offered, in the order of its field', (field) => {
  expect(optionsOf(field).map(({ answer }) => answer)).toEqual(choiceQuestions[field].choices)
})

it('there are words for every answer, each for one alone, and none is left over', () => {
  const options = fields.flatMap((field) => optionsOf(field).map(({ option }) => option))
  expect(options.toSorted()).toEqual(Object.keys(messages.eligibility.option).toSorted())
})
