import { describe, expect, test } from 'vitest'
import { accidentDeathBenefit } from '@/lib/iuran/benefits/work-accident'
import { accidentDeathSteps } from '@/lib/iuran/steps/benefit-steps'
import { employeeAnswer, selfEmployedAnswer } from './example-answers'
import { exampleBenefits } from './example-rules'

const limits = { year: 2025, lowestIdr: 399_700, highestIdr: 4_792_300 }

// Figures of example-rules.ts at the lowest band, Rp1,000,000, and at a wage of Rp4,000,000.
describe('the way to what a self-employed member gets', () => {
  const { death, accidentDeath, disability, sickPay, scholarship, savings } =
    selfEmployedAnswer().benefits

  test('at death, made of its parts', () => {
    expect(death.steps).toEqual([
      {
        code: 'deathFull',
        values: {
          grantIdr: 20_000_000,
          periodicIdr: 12_000_000,
          funeralIdr: 10_000_000,
          totalIdr: 42_000_000,
        },
      },
    ])
  })

  test('at death through work', () => {
    expect(accidentDeath.steps).toEqual([
      { code: 'multiple', values: { basisIdr: 1_000_000, times: 48, resultIdr: 48_000_000 } },
      { code: 'accidentDeath', values: { periodicIdr: 12_000_000, funeralIdr: 10_000_000 } },
    ])
  })

  test('who can never work again', () => {
    expect(disability.steps).toEqual([
      { code: 'multiple', values: { basisIdr: 1_000_000, times: 56, resultIdr: 56_000_000 } },
      { code: 'disability', values: { periodicIdr: 12_000_000 } },
    ])
  })

  test('while an accident keeps from work, two months after the whole ones', () => {
    expect(sickPay.steps).toEqual([
      { code: 'sickFull', values: { months: 12, shareBps: 10_000, basisIdr: 1_000_000 } },
      { code: 'sickLater', values: { shareBps: 5_000 } },
    ])
    expect(sickPay.months.map(({ month }) => month).slice(11)).toEqual([12, 13, 14])
  })

  test('for school, level by level', () => {
    const level = (name: string, idrPerYear: number, years: number, resultIdr: number) => ({
      code: 'school',
      values: { level: name, idrPerYear, years, resultIdr },
    })
    expect(scholarship.steps).toEqual([
      level('sd', 1_500_000, 8, 12_000_000),
      level('smp', 2_000_000, 3, 6_000_000),
      level('sma', 3_000_000, 3, 9_000_000),
      level('kuliah', 12_000_000, 5, 60_000_000),
      {
        code: 'schoolTotal',
        values: { perChildIdr: 87_000_000, children: 2, resultIdr: 174_000_000 },
      },
    ])
  })

  test('from savings, with the year whose yield is used', () => {
    expect(savings?.steps).toEqual([
      { code: 'deposits', values: { depositIdr: 20_000, months: 120, resultIdr: 2_400_000 } },
      { code: 'yield', values: { rateBps: 551, year: 2025, resultIdr: 3_091_532 } },
      { code: 'yieldLater', values: {} },
    ])
  })

  test('from savings whose yield is not on record', () => {
    expect(selfEmployedAnswer({}, { savingsYield: null }).benefits.savings?.steps).toEqual([
      { code: 'deposits', values: { depositIdr: 20_000, months: 120, resultIdr: 2_400_000 } },
    ])
  })
})

// PP 82/2019: 48 months are never less than the lump sum of JKM.
test.each([
  { basisIdr: 416_666, code: 'multipleLowest', resultIdr: 20_000_000 },
  { basisIdr: 416_667, code: 'multiple', resultIdr: 20_000_016 },
])('48 months of $basisIdr are told as $code', ({ basisIdr, code, resultIdr }) => {
  const steps = accidentDeathSteps(accidentDeathBenefit(basisIdr, exampleBenefits.workAccident))
  expect(steps[0]).toEqual({ code, values: { basisIdr, times: 48, resultIdr } })
})

describe('the way to what an employee gets', () => {
  test('at death is that of any member', () => {
    const { death } = employeeAnswer().benefits
    expect(death.status).toBe('full')
    expect(death.steps).toEqual(selfEmployedAnswer().benefits.death.steps)
  })

  test('from savings, of both shares', () => {
    expect(employeeAnswer().benefits.savings?.steps[0]).toEqual({
      code: 'deposits',
      values: { depositIdr: 228_000, months: 180, resultIdr: 41_040_000 },
    })
  })

  test.each([
    { wageIdrPerMonth: 2_000_000, savingYears: 15, formulaIdr: 300_000, within: 'lowest' },
    { wageIdrPerMonth: 4_000_000, savingYears: 15, formulaIdr: 600_000, within: 'within' },
    { wageIdrPerMonth: 11_000_000, savingYears: 45, formulaIdr: 4_950_000, within: 'highest' },
  ])('as a pension: $formulaIdr is $within', (row) => {
    const { wageIdrPerMonth, savingYears, formulaIdr, within } = row
    expect(employeeAnswer({ wageIdrPerMonth, savingYears }).benefits.pension?.steps).toEqual([
      {
        code: 'pension',
        values: {
          shareBps: 100,
          years: savingYears,
          wageIdr: wageIdrPerMonth,
          resultIdr: formulaIdr,
        },
      },
      { code: `pensionLimits.${within}`, values: limits },
      { code: 'pensionLimits.later', values: {} },
    ])
  })

  test('after dismissal', () => {
    expect(employeeAnswer().benefits.jobLoss?.steps).toEqual([
      { code: 'jobLoss', values: { wageIdr: 4_000_000, shareBps: 6_000, resultIdr: 2_400_000 } },
    ])
  })

  test('after dismissal from a wage above the limit', () => {
    expect(employeeAnswer({ wageIdrPerMonth: 5_000_001 }).benefits.jobLoss?.steps).toEqual([
      { code: 'capped', values: { program: 'JKP', wageIdr: 5_000_000 } },
      { code: 'jobLoss', values: { wageIdr: 5_000_000, shareBps: 6_000, resultIdr: 3_000_000 } },
    ])
  })
})
