import { describe, expect, it } from 'vitest'
import type { Answers, ConditionCode } from '@/lib/kpr/eligibility/condition'
import { conditionCodes } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { worstAnswers } from './choices'
import { check, conditionOf, ready, rules, today } from './eligibility-situation'

const unmetIn = (answers: Answers) =>
  check(answers)
    .conditions.filter(({ status }) => status === 'tidak')
    .map(({ code }) => code)

describe('the verdict', () => {
  it('is met when every condition is met', () => {
    expect(check()).toMatchObject({ basic: 'memenuhi', overall: 'memenuhi', firstDay: null })
  })

  it('is open when nothing is known, and every condition is open', () => {
    const { basic, overall, conditions } = checkEligibility({}, rules, today)
    expect({ basic, overall }).toEqual({ basic: 'belum-pasti', overall: 'belum-pasti' })
    expect(conditions.map(({ code, status }) => [code, status])).toEqual(
      conditionCodes.map((code) => [code, 'belum-tahu']),
    )
  })

  it('names all that is unmet at once, in order', () => {
    const worst: Answers = {
      ...worstAnswers,
      start: { year: 2026, month: 6 },
      birthYear: 1970,
      incomeIdrPerMonth: 2_000_000,
      loanIdr: 600_000_000,
      tenorYears: 31,
    }
    expect(unmetIn(worst)).toEqual([...conditionCodes])
    expect(check(worst)).toMatchObject({ basic: 'belum', overall: 'belum' })
  })

  it('is no as soon as one condition is unmet, even with others open', () => {
    const { overall } = checkEligibility({ contributions: 'menunggak' }, rules, today)
    expect(overall).toBe('belum')
  })

  it.each(Object.keys(ready) as (keyof Answers)[])('is open while "%s" is not known', (answer) => {
    expect(check({ [answer]: undefined }).overall).toBe('belum-pasti')
  })

  it('rests at the basic level on the year and JHT alone', () => {
    const two: Answers = { jht: 'ya', start: { year: 2024, month: 1 } }
    expect(checkEligibility(two, rules, today).basic).toBe('memenuhi')
    expect(check({ segment: 'bpu', credit: 'macet' }).basic).toBe('memenuhi')
    expect(check({ jht: undefined }).basic).toBe('belum-pasti')
    expect(check({ jht: 'tidak' }).basic).toBe('belum')
  })
})

describe('a condition that one answer decides', () => {
  const cases: [ConditionCode, Answers, string, string, string][] = [
    ['segmen', { segment: 'bpu' }, 'tidak', 'bpjs', 'mlt.syarat.segmen'],
    ['jht', { jht: 'tidak' }, 'tidak', 'perusahaan', 'mlt.syarat.jht'],
    ['jkkjkm', { jkkJkm: 'tidak' }, 'tidak', 'perusahaan', 'mlt.syarat.tiga-program'],
    ['iuran', { contributions: 'menunggak' }, 'tidak', 'perusahaan', 'mlt.syarat.iuran'],
    ['perusahaan', { employer: 'sebagian' }, 'tidak', 'perusahaan', 'mlt.syarat.perusahaan'],
    ['rumah', { house: 'punya' }, 'tidak', 'anda', 'mlt.syarat.rumah'],
    ['pernah', { usedBefore: 'sudah' }, 'tidak', 'bpjs', 'mlt.kali-pakai'],
    ['slik', { credit: 'macet' }, 'tidak', 'ojk', 'mlt.syarat.slik'],
    ['slik', { credit: 'perhatian' }, 'belum-tahu', 'ojk', 'mlt.syarat.slik'],
  ]

  it.each(cases)(
    '%s with %o is %s, decided by %s, by %s',
    (code, answers, status, decider, factId) => {
      const found = conditionOf(code, answers)
      expect(found).toMatchObject({ status, decider })
      expect(found.findings).toHaveLength(1)
      expect(found.findings[0]).toMatchObject({ factId, required: { unit: 'choice' } })
      expect(found.findings[0]?.action).not.toBeNull()
    },
  )

  it.each([
    ['jht', { jht: 'tidak' }],
    ['jkkjkm', { jkkJkm: 'tidak' }],
    ['iuran', { contributions: 'menunggak' }],
  ] as [ConditionCode, Answers][])('%s is up to oneself without an employer', (code, answers) => {
    const own = conditionOf(code, { ...answers, segment: 'bpu' })
    expect(own).toMatchObject({ status: 'tidak', decider: 'anda' })
    expect(own.findings[0]?.action).not.toBe(conditionOf(code, answers).findings[0]?.action)
  })

  it('changes nothing but itself', () => {
    for (const [code, answers, status] of cases) {
      expect(unmetIn(answers)).toEqual(status === 'tidak' ? [code] : [])
    }
  })
})

describe('the year of membership', () => {
  const code = 'masa-kepesertaan'

  it('shows the day it will be met, with what is required and what there is', () => {
    const start = { year: 2026, month: 1 }
    expect(conditionOf(code, { start })).toMatchObject({
      status: 'tidak',
      decider: 'bpjs',
      findings: [
        {
          action: 'waitUntil',
          factId: 'mlt.masa-peserta',
          required: { unit: 'months', value: 12 },
          actual: { unit: 'months', value: 9 },
        },
      ],
    })
    expect(check({ start }).firstDay?.on).toBe('2027-02-01')
  })

  it('asks for the day inside the anniversary month', () => {
    const start = { year: 2025, month: 11 }
    expect(conditionOf(code, { start })).toMatchObject({
      status: 'belum-tahu',
      findings: [{ action: 'giveDay' }],
    })
    expect(check({ start })).toMatchObject({ basic: 'belum-pasti', firstDay: { on: '2026-12-01' } })
  })

  it.each([
    [21, 'ya', null],
    [22, 'ya', null],
    [23, 'tidak', '2026-11-23'],
  ])('joined on day %i of November 2025: %s', (day, status, eligibleOn) => {
    const start = { year: 2025, month: 11, day }
    expect(conditionOf(code, { start }).status).toBe(status)
    expect(check({ start }).firstDay?.on ?? null).toBe(eligibleOn)
  })

  it('asks for the month where only a recent year is given', () => {
    expect(conditionOf(code, { start: { year: 2026 } }).findings[0]?.action).toBe('giveStart')
  })
})

describe('age', () => {
  it.each([
    [45, 'ya'], // 1981: 45 in 2026, 65 in 2046
    [46, 'tidak'],
  ])('somebody of at most %i with 20 years to pay: %s', (age, status) => {
    expect(conditionOf('usia', { birthYear: 2026 - age }).status).toBe(status)
  })

  it('says how old one would be, and how long it may last', () => {
    const found = conditionOf('usia', { birthYear: 1976 })
    expect(found.findings[1]).toMatchObject({
      reason: 'endAgeTooHigh',
      action: 'shortenTenor',
      factId: 'mlt.usia-akhir',
      required: { unit: 'years', value: 65 },
      actual: { unit: 'years', value: 70 },
    })
    expect(check({ birthYear: 1976 }).figures.longestTenor?.years).toBe(15)
  })

  it('leaves the longest term open to the rule for the young, and none for the old', () => {
    expect(check({ birthYear: 2000 }).figures.longestTenor?.years).toBe(30)
    expect(check({ birthYear: 1950 }).figures.longestTenor?.years).toBe(0)
    expect(check({ birthYear: undefined }).figures.longestTenor).toBeNull()
  })

  it('is unmet without a term where no term is short enough', () => {
    expect(conditionOf('usia', { birthYear: 1962, tenorYears: undefined }).status).toBe(
      'belum-tahu',
    )
    expect(conditionOf('usia', { birthYear: 1961, tenorYears: undefined }).status).toBe('tidak')
  })

  it.each([
    [2004, 'ya'],
    [2005, 'belum-tahu'], // 21 only after this year's birthday
    [2010, 'belum-tahu'],
  ])('born in %i, 21 or married: %s', (birthYear, status) => {
    expect(conditionOf('usia', { birthYear }).status).toBe(status)
  })
})

describe('the loan', () => {
  it.each([
    [499_999_999, 'ya'],
    [500_000_000, 'ya'],
    [500_000_001, 'tidak'],
  ])('of Rp%i is %s', (loanIdr, status) => {
    const found = conditionOf('plafon', { loanIdr, incomeIdrPerMonth: 100_000_000 })
    expect(found.status).toBe(status)
    expect(found.findings[0]).toMatchObject({
      factId: 'mlt.plafon-kpr',
      required: { unit: 'idr', value: 500_000_000 },
      actual: { unit: 'idr', value: loanIdr },
    })
  })

  it.each([
    [29, 'ya'],
    [30, 'ya'],
    [31, 'tidak'],
  ])('over %i years is %s', (tenorYears, status) => {
    const found = conditionOf('plafon', { tenorYears, birthYear: 2000 })
    expect(found.status).toBe(status)
    expect(found.findings[1]).toMatchObject({
      factId: 'mlt.tenor-kpr',
      required: { unit: 'years', value: 30 },
      actual: { unit: 'years', value: tenorYears },
    })
  })

  it('names both where loan and term are too large', () => {
    const { findings } = conditionOf('plafon', { loanIdr: 600_000_000, tenorYears: 31 })
    expect(findings.map(({ status }) => status)).toEqual(['tidak', 'tidak'])
  })
})

describe('the instalment', () => {
  // 120 million without interest over 10 years is exactly 1 million a month.
  const noInterest = { ...rules, annualRateBps: 0 }
  const statusFor = (incomeIdrPerMonth: number) =>
    checkEligibility(
      { ...ready, loanIdr: 120_000_000, tenorYears: 10, incomeIdrPerMonth },
      noInterest,
      today,
    ).conditions.find(({ code }) => code === 'angsuran')?.status

  it.each([
    [3_000_001, 'ya'],
    [3_000_000, 'ya'], // exactly a third
    [2_999_999, 'belum-tahu'],
    [2_500_001, 'belum-tahu'],
    [2_500_000, 'belum-tahu'], // exactly 40%
    [2_499_999, 'tidak'],
    [0, 'tidak'],
  ])('of Rp1 million from an income of Rp%i: %s', (income, status) => {
    expect(statusFor(income)).toBe(status)
  })

  it('is that of the annuity at the rate of the day', () => {
    // Rp150 million, 8.75%, 240 months: 1,325,566.06 (annuity formula, 50 digits).
    expect(check().figures.instalment?.idr).toBeCloseTo(1_325_566.06, 1)
  })

  it('rests on the third below it and on the heavy share above it', () => {
    const light = conditionOf('angsuran', { incomeIdrPerMonth: 3_500_000 }).findings[0]
    expect(light).toMatchObject({ status: 'belum-tahu', factId: 'bank.rasio-angsuran' })
    const heavy = conditionOf('angsuran', { incomeIdrPerMonth: 3_000_000 }).findings[0]
    expect(heavy).toMatchObject({
      status: 'tidak',
      factId: 'bank.rasio-angsuran-keras',
      required: { unit: 'idr', value: 1_200_000 },
    })
  })

  it('gives the largest loan that the income carries, never above the rule', () => {
    const { affordableLoanIdr } = check()
    const atMost = check({ loanIdr: affordableLoanIdr ?? 0 })
    const over = check({ loanIdr: (affordableLoanIdr ?? 0) + 1000 })
    expect(atMost.overall).toBe('memenuhi')
    expect(over.overall).toBe('belum-pasti')
    expect(check({ incomeIdrPerMonth: 90_000_000 }).affordableLoanIdr).toBe(500_000_000)
  })

  it('is open where no rate is recorded for the day', () => {
    const noRate = checkEligibility(ready, { ...rules, annualRateBps: null }, today)
    expect(noRate).toMatchObject({
      figures: { instalment: null, largestLoan: null },
      affordableLoanIdr: null,
      overall: 'belum-pasti',
    })
  })
})
