import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEligibility } from '@/lib/kpr/eligibility'
import type { Answers } from '@/lib/kpr/eligibility-condition'
import { anyAnswers, rules, scale, start, today } from './eligibility-situation'

const order = ['belum', 'belum-pasti', 'memenuhi']
const rank = (answers: Answers, day = today) => {
  const { basic, overall } = checkEligibility(answers, rules, day)
  return [order.indexOf(basic), order.indexOf(overall)] as const
}

function expectNotWorse(before: Answers, after: Answers, day = today) {
  const [basicBefore, overallBefore] = rank(before)
  const [basicAfter, overallAfter] = rank(after, day)
  expect(basicAfter).toBeGreaterThanOrEqual(basicBefore)
  expect(overallAfter).toBeGreaterThanOrEqual(overallBefore)
}

describe('whatever the answers', () => {
  it('a better choice never makes the verdict worse', () => {
    const names = Object.keys(scale) as (keyof typeof scale)[]
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...names), (answers, name) => {
        expectNotWorse(answers, { ...answers, [name]: scale[name].at(-1) })
        expectNotWorse({ ...answers, [name]: scale[name][0] }, answers)
      }),
    )
  })

  it('a higher income never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(50_000_000), (answers, more) => {
        fc.pre(answers.incomeIdrPerMonth !== undefined)
        const incomeIdrPerMonth = (answers.incomeIdrPerMonth ?? 0) + more
        expectNotWorse(answers, { ...answers, incomeIdrPerMonth })
      }),
    )
  })

  it('a smaller loan never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, fc.double({ min: 0.01, max: 1, noNaN: true }), (answers, part) => {
        fc.pre(answers.loanIdr !== undefined)
        const loanIdr = Math.ceil((answers.loanIdr ?? 1) * part)
        expectNotWorse(answers, { ...answers, loanIdr })
      }),
    )
  })

  it('an earlier start of membership never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 20 }), (answers, years) => {
        fc.pre(answers.start !== undefined)
        const { year = 2026, ...rest } = answers.start ?? {}
        expectNotWorse(answers, { ...answers, start: { ...rest, year: year - years } })
      }),
    )
  })

  it('waiting until the shown day settles the year of membership', () => {
    fc.assert(
      fc.property(start, (joined) => {
        const { eligibleOn } = checkEligibility({ start: joined }, rules, today)
        fc.pre(eligibleOn !== null)
        const later = checkEligibility({ start: joined, jht: 'ya' }, rules, eligibleOn ?? '')
        expect(later.basic).toBe('memenuhi')
      }),
    )
  })

  it('every unmet or open finding says what to do, every met one needs nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { conditions } = checkEligibility(answers, rules, today)
        for (const { status, action } of conditions.flatMap(({ findings }) => findings)) {
          expect(action === null).toBe(status === 'ya')
        }
      }),
    )
  })
})
