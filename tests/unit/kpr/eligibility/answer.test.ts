import { describe, expect, it } from 'vitest'
import { type Answers, decidingFindings } from '@/lib/kpr/eligibility/condition'
import { conditionCodes } from '@/lib/kpr/eligibility/decision-list/decision-list'
import { checkEligibility } from '@/lib/kpr/eligibility/eligibility'
import { check, ready, rules, today } from './eligibility-situation'

const codes = (steps: readonly { code: string }[] = []) => steps.map(({ code }) => code)

describe('the answer', () => {
  it('counts how many conditions stand how', () => {
    const all = conditionCodes.length
    expect(check().counts).toEqual({ ya: all, tidak: 0, 'belum-tahu': 0 })
    expect(check({ house: 'punya', credit: undefined }).counts).toEqual({
      ya: all - 2,
      tidak: 1,
      'belum-tahu': 1,
    })
  })

  it.each<[Answers, boolean]>([
    [{}, false],
    [{ jht: 'tidak' }, true],
    [{ jht: undefined }, false],
    [{ segment: 'bpu' }, true],
    [{ segment: 'bpu', house: 'punya' }, false],
    [{ jht: 'tidak', house: 'punya' }, false],
    [{ jht: 'tidak', house: undefined }, true],
  ])('for %j names the subsidised house as another way: %s', (changed, isAWay) => {
    expect(check(changed).isSubsidyAWay).toBe(isAWay)
  })

  it('names the subsidised house to the self-employed even where all is open', () => {
    expect(checkEligibility({ segment: 'bpu' }, rules, today).isSubsidyAWay).toBe(true)
    expect(checkEligibility({}, rules, today).isSubsidyAWay).toBe(false)
  })
})

describe('what decides a condition', () => {
  const decidingIn = (changed: Answers) => {
    const age = check(changed).conditions.find(({ code }) => code === 'usia')
    return age ? decidingFindings(age).map(({ reason }) => reason) : []
  }

  it('is the side that is not met, where one is', () => {
    expect(decidingIn({})).toEqual(['oldEnough', 'endAgeFits'])
    expect(decidingIn({ birthYear: 1970 })).toEqual(['endAgeTooHigh'])
    expect(decidingIn({ tenorYears: undefined })).toEqual(['endAgeUnknown'])
  })
})

describe('the advice', () => {
  it('is numbered from one in its order', () => {
    const { steps } = check({ house: 'punya', credit: 'macet', employer: undefined }).advice
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it.each<[Answers, boolean]>([
    [{}, false],
    [{ employer: 'sebagian' }, true],
    [{ contributions: undefined }, true],
    [{ house: 'punya' }, false],
    [{ segment: 'bpu', employer: undefined }, false],
  ])('for %j asks the employer: %s', (changed, isAsked) => {
    expect(check(changed).advice.isEmployerAsked).toBe(isAsked)
  })

  it.each<[Answers, boolean]>([
    [{}, false],
    [{ credit: 'perhatian' }, true],
    [{ credit: 'macet' }, true],
    [{ credit: undefined }, true],
    [{ house: undefined }, false],
  ])('for %j asks for the credit record: %s', (changed, isAsked) => {
    expect(check(changed).advice.isCreditRecordAsked).toBe(isAsked)
  })

  it.each([
    [1990, 29],
    [1962, 1],
    [1961, 30],
    [undefined, 30],
  ])('born in %s names %s years as the longest', (birthYear, years) => {
    expect(check({ birthYear }).advice.longestTenorYears).toBe(years)
  })

  it('names the largest loan as the figures do, else over the term typed', () => {
    expect(check().advice.largestLoanIdr).toBe(226_300_000)
    // Nobody over 65 is shown a largest loan; the loan of the term typed stands in the advice.
    const old = check({ birthYear: 1950 })
    expect(old.figures.largestLoan).toBeNull()
    expect(old.advice.largestLoanIdr).toBe(226_318_407)
    expect(check({ incomeIdrPerMonth: undefined }).advice.largestLoanIdr).toBeNull()
  })
})

describe('the first day', () => {
  it('is counted from the day of joining', () => {
    expect(check({ start: { year: 2026, month: 3, day: 15 } }).firstDay).toEqual({
      on: '2027-03-15',
      isLatest: false,
      steps: [
        { code: 'rule', values: { months: 12 } },
        { code: 'sum', values: { startOn: '2026-03-15', months: 12, dayOn: '2027-03-15' } },
      ],
    })
  })

  it('is the latest where the day of joining is not known', () => {
    expect(check({ start: { year: 2026, month: 1 } }).firstDay).toEqual({
      on: '2027-02-01',
      isLatest: true,
      steps: [
        { code: 'rule', values: { months: 12 } },
        { code: 'dayUnknown', values: { startOn: '2026-02-01' } },
        { code: 'sum', values: { startOn: '2026-02-01', months: 12, dayOn: '2027-02-01' } },
      ],
    })
  })

  it('says where the month has no such day', () => {
    const start = { year: 2024, month: 2, day: 29 }
    const { firstDay } = check({ start }, '2024-06-01')
    expect(firstDay?.on).toBe('2025-03-01')
    expect(codes(firstDay?.steps)).toEqual(['rule', 'sum', 'dayMissing'])
  })

  it.each<[Answers]>([
    [{ start: undefined }],
    [{ start: { year: 2026 } }],
    [{ start: { year: 2025, month: 11, day: 22 } }],
  ])('is not named for %j', (changed) => {
    expect(check(changed).firstDay).toBeNull()
  })
})

describe('figures', () => {
  it('count whole months of membership', () => {
    expect(check({ start: { year: 2025, month: 1, day: 22 } }).figures.membership).toEqual({
      months: 22,
      isAtLeast: false,
      steps: [
        { code: 'memberRule', values: {} },
        {
          code: 'memberFromDay',
          values: { startOn: '2025-01-22', todayOn: today, months: 22 },
        },
      ],
    })
    expect(check({ start: { year: 2025, month: 1 } }).figures.membership).toEqual({
      months: 21,
      isAtLeast: true,
      steps: [
        { code: 'memberRule', values: {} },
        {
          code: 'memberFromMonth',
          values: { startMonth: '2025-01-01', todayOn: today, months: 21 },
        },
      ],
    })
    expect(check({ start: { year: 2025 } }).figures.membership).toBeNull()
  })

  it('show how many years are left', () => {
    expect(check().figures.longestTenor).toEqual({
      years: 29,
      steps: [
        { code: 'yearsLeft', values: { limitYears: 65, ageYears: 36, leftYears: 29 } },
        { code: 'longestCap', values: { capYears: 30, longestYears: 29 } },
      ],
    })
    expect(codes(check({ birthYear: 1962 }).figures.longestTenor?.steps)).toEqual([
      'yearsLeft',
      'longestCap',
    ])
    expect(check({ birthYear: 1961 }).figures.longestTenor).toEqual({
      years: 0,
      steps: [{ code: 'noYearsLeft', values: { limitYears: 65, ageYears: 65 } }],
    })
  })

  // Rp150 million over 240 months at 8.75%, with 50 decimal digits.
  it('show how the instalment is counted', () => {
    const loanPerRupiah = expect.closeTo(113.159204, 5)
    expect(check().figures.instalment).toEqual({
      idr: expect.closeTo(1_325_566.06, 1),
      steps: [
        {
          code: 'monthlyRate',
          values: { rateBps: 875, year: 12, monthlyRate: expect.closeTo(0.0875 / 12, 12) },
        },
        { code: 'months', values: { tenorYears: 20, year: 12, months: 240 } },
        { code: 'factor', values: { loanPerRupiah } },
        {
          code: 'instalmentSum',
          values: {
            loanIdr: 150_000_000,
            loanPerRupiah,
            instalmentIdr: expect.closeTo(1_325_566.06, 1),
          },
        },
      ],
    })
    expect(check({ tenorYears: undefined }).figures.instalment).toBeNull()
  })

  it('show how the largest loan is counted', () => {
    const { largestLoan } = check().figures
    expect(largestLoan).toMatchObject({ idr: 226_300_000, tenorYears: 20, isLongestTenor: false })
    expect(codes(largestLoan?.steps)).toEqual([
      'share',
      'monthlyRate',
      'months',
      'factor',
      'largestSum',
      'rounded',
    ])
    expect(largestLoan?.steps[0]?.values).toEqual({
      incomeIdr: 6_000_000,
      parts: 3,
      highestInstalmentIdr: 2_000_000,
    })
    expect(largestLoan?.steps[4]?.values).toEqual({
      highestInstalmentIdr: 2_000_000,
      loanPerRupiah: expect.closeTo(113.159204, 5),
      payableIdr: expect.closeTo(226_318_407.13, 1),
    })
    expect(largestLoan?.steps[5]?.values).toEqual({ stepIdr: 100_000, loanIdr: 226_300_000 })
  })

  it('name the limit where more could be paid off', () => {
    const { largestLoan } = check({ incomeIdrPerMonth: 60_000_000 }).figures
    expect(largestLoan?.steps.at(-1)).toEqual({ code: 'cap', values: { capIdr: 500_000_000 } })
  })

  it('say where the longest term was taken', () => {
    const open = { ...ready, tenorYears: undefined }
    expect(checkEligibility(open, rules, today).figures.largestLoan).toMatchObject({
      tenorYears: 29,
      isLongestTenor: true,
    })
  })
})
