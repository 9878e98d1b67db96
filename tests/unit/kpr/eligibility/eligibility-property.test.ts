import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { numRuns } from '@/tests/unit/runs'
import { scale } from './choices'
import { anyAnswers, rules, start, today } from './eligibility-situation'

const order = ['belum', 'belum-pasti', 'memenuhi']
const rank = (answers: Answers) => {
  const { basic, overall } = checkEligibility(answers, rules, today)
  return [order.indexOf(basic), order.indexOf(overall)] as const
}

const income = fc.nat(100_000_000)
const loan = fc.integer({ min: 1, max: 2_000_000_000 })
/** In the months after November 2025: not yet a year before `today`, whatever the day. */
const tooRecent = fc
  .record({
    monthsAgo: fc.integer({ min: 0, max: 11 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  })
  .map(({ monthsAgo, day }) =>
    monthsAgo === 11 ? { year: 2025, month: 12, day } : { year: 2026, month: 11 - monthsAgo, day },
  )

function expectNotWorse(before: Answers, after: Answers) {
  const [basicBefore, overallBefore] = rank(before)
  const [basicAfter, overallAfter] = rank(after)
  const isWorse = basicAfter < basicBefore || overallAfter < overallBefore
  expect(isWorse).toBe(false)
}

describe('whatever the answers', () => {
  it('a better choice never makes the verdict worse', () => {
    const names = Object.keys(scale) as (keyof typeof scale)[]
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...names), fc.boolean(), (answers, name, isBest) => {
        if (isBest) expectNotWorse(answers, { ...answers, [name]: scale[name].at(-1) })
        else expectNotWorse({ ...answers, [name]: scale[name][0] }, answers)
      }),
      { numRuns },
    )
  })

  it('a higher income never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, income, fc.nat(50_000_000), (answers, incomeIdrPerMonth, more) => {
        const lower = { ...answers, incomeIdrPerMonth }
        expectNotWorse(lower, { ...answers, incomeIdrPerMonth: incomeIdrPerMonth + more })
      }),
      { numRuns },
    )
  })

  it('a smaller loan never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, loan, loan, (answers, one, other) => {
        const larger = { ...answers, loanIdr: Math.max(one, other) }
        expectNotWorse(larger, { ...answers, loanIdr: Math.min(one, other) })
      }),
      { numRuns },
    )
  })

  it('an earlier start of membership never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyAnswers, start, fc.integer({ min: 1, max: 20 }), (answers, joined, years) => {
        const earlier = { ...joined, year: joined.year - years }
        expectNotWorse({ ...answers, start: joined }, { ...answers, start: earlier })
      }),
      { numRuns },
    )
  })

  it('waiting until the shown day settles the year of membership', () => {
    fc.assert(
      fc.property(tooRecent, (joined) => {
        const { firstDay } = checkEligibility({ start: joined }, rules, today)
        const later = checkEligibility({ start: joined, jht: 'ya' }, rules, firstDay?.on ?? '')
        expect(later.basic).toBe('memenuhi')
      }),
      { numRuns },
    )
  })

  it('every unmet or open finding says what to do, every met one needs nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const findings = checkEligibility(answers, rules, today).conditions.flatMap(
          (condition) => condition.findings,
        )
        const wrong = findings.filter(
          ({ status, action }) => (action === null) !== (status === 'ya'),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns },
    )
  })
})
