import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factOn } from '@/lib/content/figures/facts'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { sources } from '@/lib/content/figures/records'
import type { Answers, ConditionCode } from '@/lib/kpr/eligibility/condition'
import {
  type Case,
  type ConditionRule,
  decide,
  factIdsOf,
} from '@/lib/kpr/eligibility/condition-rule'
import {
  basicCodes,
  conditionCodes,
  conditionRules,
} from '@/lib/kpr/eligibility/decision-list/decision-list'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { eligibilityFields } from '@/lib/kpr/eligibility/eligibility-fields'
import { situationOf } from '@/lib/kpr/eligibility/situation'
import { keysOf, recordOf } from '@/lib/record'
import { numRuns } from '@/tests/unit/runs'
import { answerTo } from './answer-names'
import { scale } from './choices'
import { anyAnswers, conditionOf, rules, today } from './eligibility-situation'

/** Enough of each answer to come to every case; not known is always among them. */
const tried = {
  ...recordOf(keysOf(scale), (name) => [undefined, ...scale[name]]),
  start: [
    undefined,
    { year: 2024, month: 1 },
    { year: 2026, month: 1 },
    { year: 2025, month: 11 },
    { year: 2026 },
  ],
  birthYear: [undefined, 1950, 1970, 1990, 2010],
  incomeIdrPerMonth: [undefined, 1_000_000, 3_500_000, 9_000_000],
  loanIdr: [undefined, 150_000_000, 600_000_000],
  tenorYears: [undefined, 20, 31],
} satisfies { [A in keyof Required<Answers>]: readonly unknown[] }

/** All that can be answered to the questions of a rule, everything else unknown. */
function answersTo({ asks }: ConditionRule): Answers[] {
  const names = [...new Set(asks.map((field) => answerTo[field]))]
  return names.reduce<Answers[]>(
    (all, name) =>
      all.flatMap((each) => tried[name].map((answer) => ({ ...each, [name]: answer }))),
    [{}],
  )
}

/** The same rule, each case shown by its number in place of what it requires. */
function numbered(rule: ConditionRule): ConditionRule {
  const parts = rule.parts.map((cases, part) =>
    cases.map((line, i) => ({
      ...line,
      required: { unit: 'choice', value: `${part}.${i}` } as const,
    })),
  )
  return { ...rule, parts }
}

const anyRule = fc.constantFrom(...conditionRules)

describe('the decision list', () => {
  it('has every condition once, in the order of the form', () => {
    expect(new Set(conditionCodes).size).toBe(conditionRules.length)
    const asked = conditionRules.map(({ asks: [first = 'segmen'] }) =>
      eligibilityFields.indexOf(first),
    )
    expect(asked).toEqual([...asked].sort((a, b) => a - b))
  })

  it.each(conditionRules.map((rule) => [rule.code, rule] as const))(
    '%s: every case is reached by some answers',
    (_, rule) => {
      const reached = answersTo(rule).flatMap((answers) =>
        [rules, { ...rules, annualRateBps: null }].flatMap((figures) =>
          decide(numbered(rule), situationOf(answers, figures, today)).findings.map(
            ({ required }) => required?.value,
          ),
        ),
      )
      const listed = rule.parts.flatMap((cases, part) => cases.map((_, i) => `${part}.${i}`))
      expect([...new Set(reached)].sort()).toEqual(listed)
    },
  )

  it('lists whatever the check can answer', () => {
    const lineOf = (
      code: string,
      { status, reason, factId }: Pick<Case, 'status' | 'reason' | 'factId'>,
    ) => `${code} ${status} ${reason} ${factId}`
    const listed = new Set(
      conditionRules.flatMap(({ code, parts }) =>
        parts
          .flat()
          .flatMap((line) =>
            [line.action, line.selfEmployedAction].map((todo) => `${lineOf(code, line)} ${todo}`),
          ),
      ),
    )
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(875, null), (answers, annualRateBps) => {
        const { conditions } = checkEligibility(answers, { ...rules, annualRateBps }, today)
        const given = conditions.flatMap(({ code, findings }) =>
          findings.map((finding) => `${lineOf(code, finding)} ${finding.action}`),
        )
        expect(given.filter((line) => !listed.has(line))).toEqual([])
        expect(conditions.filter(({ findings }) => findings.length === 0)).toEqual([])
      }),
      { numRuns },
    )
  })

  it('says who decides, for somebody without an employer too', () => {
    for (const [i, { decider, selfEmployedDecider }] of conditionRules.entries()) {
      const own = checkEligibility({ segment: 'bpu' }, rules, today).conditions[i]
      const hired = checkEligibility({ segment: 'pu' }, rules, today).conditions[i]
      expect(own?.decider).toBe(selfEmployedDecider ?? decider)
      expect(hired?.decider).toBe(decider)
    }
  })

  it('lets a condition rest on nothing but what it asks for', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyRule, (answers, others, one) => {
        const asked = one.asks.map((field) => [answerTo[field], answers[answerTo[field]]])
        const mixed: Answers = { ...others, ...Object.fromEntries(asked) }
        // The segment decides only who does it, and what.
        const [before, after] = [answers, mixed].map((each) => {
          const { status, findings } = decide(one, situationOf(each, rules, today))
          return { status, findings: findings.map((finding) => ({ ...finding, action: null })) }
        })
        expect(after).toEqual(before)
      }),
      { numRuns },
    )
  })

  it('says with every no or unknown what to do, and with no yes', () => {
    for (const { status, action } of conditionRules.flatMap(({ parts }) => parts.flat())) {
      expect(action === null).toBe(status === 'ya')
    }
  })

  it('makes the basic verdict from JHT and the months of membership', () => {
    expect(basicCodes).toEqual(['jht', 'masa-kepesertaan'])
  })
})

describe('just below, exactly at and just above', () => {
  const statusOf = (code: ConditionCode, changed: Answers) => conditionOf(code, changed).status
  const reasonsOf = (code: ConditionCode, changed: Answers) =>
    conditionOf(code, changed).findings.map(({ reason }) => reason)

  it.each([
    [{ year: 2025, month: 11, day: 23 }, 'memberTooShort'],
    [{ year: 2025, month: 11, day: 22 }, 'memberLongEnough'],
    [{ year: 2025, month: 11, day: 21 }, 'memberLongEnough'],
    [{ year: 2025, month: 12 }, 'memberTooShort'],
    [{ year: 2025, month: 11 }, 'memberDayUnknown'],
    [{ year: 2025, month: 10 }, 'memberLongEnough'],
    [{ year: 2025 }, 'memberUnknown'],
    [{ year: 2024 }, 'memberLongEnough'],
  ])('the months of membership, from %o: %s', (start, reason) => {
    expect(reasonsOf('masa-kepesertaan', { start })).toEqual([reason])
  })

  it.each([
    [2003, 'oldEnough'],
    [2004, 'oldEnough'], // 21 even before this year's birthday
    [2005, 'maybeTooYoung'],
  ])('the age at the start, born in %i: %s', (birthYear, reason) => {
    expect(reasonsOf('usia', { birthYear })[0]).toBe(reason)
  })

  it.each([
    [1982, 'endAgeFits'],
    [1981, 'endAgeFits'], // 65 in the year of the last instalment
    [1980, 'endAgeTooHigh'],
    [1962, 'endAgeTooHigh'],
    [1961, 'alreadyTooOld'], // 65 this year
    [1960, 'alreadyTooOld'],
  ])('the age at the end of 20 years, born in %i: %s', (birthYear, reason) => {
    expect(reasonsOf('usia', { birthYear })[1]).toBe(reason)
  })

  it.each([
    [499_999_999, 'loanFits'],
    [500_000_000, 'loanFits'],
    [500_000_001, 'loanTooLarge'],
  ])('the highest loan, at Rp%i: %s', (loanIdr, reason) => {
    expect(reasonsOf('plafon', { loanIdr })[0]).toBe(reason)
  })

  it.each([
    [29, 'tenorFits'],
    [30, 'tenorFits'],
    [31, 'tenorTooLong'],
  ])('the longest term, at %i years: %s', (tenorYears, reason) => {
    expect(reasonsOf('plafon', { tenorYears })[1]).toBe(reason)
  })

  // Without interest an instalment is the loan divided by the months: here every two rupiah of it.
  const instalmentStatus = (instalmentIdr: number, incomeIdrPerMonth: number) => {
    const answers = { loanIdr: instalmentIdr * 120, tenorYears: 10, incomeIdrPerMonth }
    const { conditions } = checkEligibility(answers, { ...rules, annualRateBps: 0 }, today)
    return conditions.find(({ code }) => code === 'angsuran')?.status
  }
  const evenIdr = fc.integer({ min: 1, max: 50_000_000 }).map((half) => half * 2)

  it('a third of the income, whatever the instalment', () => {
    fc.assert(
      fc.property(evenIdr, (instalmentIdr) => {
        expect(instalmentStatus(instalmentIdr, instalmentIdr * 3 + 1)).toBe('ya')
        expect(instalmentStatus(instalmentIdr, instalmentIdr * 3)).toBe('ya')
        expect(instalmentStatus(instalmentIdr, instalmentIdr * 3 - 1)).not.toBe('ya')
      }),
      { numRuns },
    )
  })

  it('40% of the income, whatever the instalment', () => {
    fc.assert(
      fc.property(evenIdr, (instalmentIdr) => {
        const income = (instalmentIdr / 2) * 5
        expect(instalmentStatus(instalmentIdr, income + 1)).not.toBe('tidak')
        expect(instalmentStatus(instalmentIdr, income)).toBe('belum-tahu')
        expect(instalmentStatus(instalmentIdr, income - 1)).toBe('tidak')
      }),
      { numRuns },
    )
  })

  it.each(
    conditionRules.flatMap(({ code, parts }) =>
      parts.flat().flatMap(({ when, status }) => ('answer' in when ? [[code, when, status]] : [])),
    ) as [ConditionCode, { answer: keyof Answers; is: string }, string][],
  )('%s answered %o: %s', (code, { answer, is }, status) => {
    expect(statusOf(code, { [answer]: is })).toBe(status)
    expect(statusOf(code, { [answer]: undefined })).toBe('belum-tahu')
  })
})

describe('the record of every case', () => {
  it.each([...new Set(conditionRules.flatMap(factIdsOf))])('%s has a source to read', (factId) => {
    const { pointers, sourceIds } = factOn(factId, today)
    expect(pointers.filter((pointer) => pointer !== '')).toHaveLength(1)
    expect(sourceIds.length).toBeGreaterThan(0)
    for (const id of sourceIds) expect(sources.get(id)?.url).toMatch(/^https:\/\/[^/]+\//)
    expect(sourcesOf([factId], today).sources.length).toBe(sourceIds.length)
  })
})
