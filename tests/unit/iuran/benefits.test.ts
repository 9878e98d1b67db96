import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deathBenefit } from '@/lib/iuran/benefits/death'
import { jobLossCash } from '@/lib/iuran/benefits/job-loss'
import { savingsAfter } from '@/lib/iuran/benefits/old-age-savings'
import { pensionAfter } from '@/lib/iuran/benefits/pension'
import { largestScholarship } from '@/lib/iuran/benefits/scholarship'
import {
  accidentDeathBenefit,
  disabilityBenefit,
  sickPay,
} from '@/lib/iuran/benefits/work-accident'
import { incomes } from './arbitraries'
import { exampleBenefits } from './example-rules'

const { death, workAccident, scholarship, pension, jobLoss } = exampleBenefits

describe('the death benefit', () => {
  test('is whole for a member of long enough, and made of its parts', () => {
    const benefit = deathBenefit({ isNewSelfEmployed: false }, death)
    if (benefit.status !== 'full') throw new Error('is not whole')
    expect(benefit.totalIdr).toBe(42_000_000)
    expect(benefit.lumpSumIdr + benefit.periodicIdr + benefit.funeralIdr).toBe(benefit.totalIdr)
  })

  test('of a new self-employed member is the funeral money', () => {
    expect(deathBenefit({ isNewSelfEmployed: true }, death)).toEqual({
      status: 'early',
      totalIdr: 10_000_000,
      fullIdr: 42_000_000,
      fullAfterMonths: 3,
    })
  })
})

// PP 82/2019, Lampiran III, at the lowest income basis.
describe('after a work accident', () => {
  test('the family of a dead member gets 48 months, periodic and funeral money', () => {
    expect(accidentDeathBenefit(1_000_000, workAccident)).toEqual({
      basisIdr: 1_000_000,
      times: 48,
      multipleIdr: 48_000_000,
      isLowest: false,
      periodicIdr: 12_000_000,
      funeralIdr: 10_000_000,
      totalIdr: 70_000_000,
    })
  })

  test.each([
    { wage: 416_666, multiple: 20_000_000, isLowest: true },
    { wage: 416_667, multiple: 20_000_016, isLowest: false },
  ])('48 months of $wage are never less than the death benefit', ({ wage, multiple, isLowest }) => {
    expect(accidentDeathBenefit(wage, workAccident)).toMatchObject({
      multipleIdr: multiple,
      isLowest,
    })
  })

  test('a member who can never work again gets 56 months and periodic money', () => {
    expect(disabilityBenefit(1_000_000, workAccident)).toMatchObject({
      multipleIdr: 56_000_000,
      totalIdr: 68_000_000,
    })
  })

  test.each([
    { away: 1, total: 1_000_000 },
    { away: 3, total: 3_000_000 },
    { away: 11, total: 11_000_000 },
    { away: 12, total: 12_000_000 },
    { away: 13, total: 12_500_000 },
    { away: 14, total: 13_000_000 },
  ])('$away months away from work pay $total', ({ away, total }) => {
    const pay = sickPay(1_000_000, away, workAccident)
    expect(pay.totalIdr).toBe(total)
    expect(pay.months).toHaveLength(away)
  })

  test('the twelfth month is still whole, the thirteenth half', () => {
    const { months } = sickPay(1_000_000, 13, workAccident)
    expect(months.slice(11)).toEqual([
      { month: 12, shareBps: 10_000, idr: 1_000_000 },
      { month: 13, shareBps: 5_000, idr: 500_000 },
    ])
  })

  test('a higher basis never pays less', () => {
    fc.assert(
      fc.property(incomes, incomes, (one, other) => {
        const [less = 0, more = 0] = [one, other].sort((a, b) => a - b)
        const paid = (basisIdr: number) => [
          accidentDeathBenefit(basisIdr, workAccident).totalIdr,
          disabilityBenefit(basisIdr, workAccident).totalIdr,
          sickPay(basisIdr, 14, workAccident).totalIdr,
        ]
        const [higher, lower] = [paid(more), paid(less)]
        expect(higher.every((idr, i) => idr >= (lower[i] ?? 0))).toBe(true)
      }),
    )
  })
})

test('the scholarship of two children is at most 174 million', () => {
  // 8 × 1.5 + 3 × 2 + 3 × 3 + 5 × 12 = 87 million a child.
  expect(largestScholarship(scholarship)).toMatchObject({
    perChildIdr: 87_000_000,
    totalIdr: 174_000_000,
    levels: [{ idr: 12_000_000 }, { idr: 6_000_000 }, { idr: 9_000_000 }, { idr: 60_000_000 }],
  })
})

describe('JHT savings', () => {
  // Rp240,000 a year for ten years at 5.51 %: computed by a script, deposits earn from the next year.
  test('after ten years at the lowest income', () => {
    expect(savingsAfter(20_000, 10, 551)).toEqual({
      years: 10,
      depositsIdr: 2_400_000,
      balanceIdr: 3_091_532,
      yieldIdr: 691_532,
      annualYieldBps: 551,
    })
  })

  test('earn nothing yet in the first year, and nothing without a yield', () => {
    expect(savingsAfter(20_000, 1, 551).balanceIdr).toBe(240_000)
    expect(savingsAfter(20_000, 10, 0).balanceIdr).toBe(2_400_000)
  })

  test('can only be counted as deposits where no yield is known', () => {
    expect(savingsAfter(20_000, 10, null)).toMatchObject({
      depositsIdr: 2_400_000,
      balanceIdr: null,
      yieldIdr: null,
    })
  })

  test.each([0, -1, 1.5, Number.NaN])('refuse %s years', (years) => {
    expect(() => savingsAfter(20_000, years, 551)).toThrow(RangeError)
  })

  test('are last year’s balance with its yield, and the deposits of this year', () => {
    const deposits = fc.integer({ min: 1_000, max: 10_000_000 })
    const yields = fc.integer({ min: 0, max: 2_000 })
    fc.assert(
      fc.property(deposits, fc.integer({ min: 2, max: 50 }), yields, (deposit, years, bps) => {
        const balance = (after: number) =>
          savingsAfter(deposit, after, bps).balanceIdr ?? Number.NaN
        const expected = balance(years - 1) * (1 + bps / 10_000) + deposit * 12
        expect(Math.abs(balance(years) - expected)).toBeLessThanOrEqual(1.5)
      }),
    )
  })
})

describe('the pension', () => {
  const pensionOf = (wageIdr: number, years: number) =>
    pensionAfter({ wageIdr, contributionIdr: (wageIdr * 3) / 100, years }, pension)

  // PP 45/2015, Pasal 17: 1 % of the average wage for each paid year; Pasal 19: from 15 years on.
  test.each([
    { wageIdr: 3_500_000, years: 20, formulaIdr: 700_000, idrPerMonth: 700_000, bound: null },
    { wageIdr: 3_500_000, years: 15, formulaIdr: 525_000, idrPerMonth: 525_000, bound: null },
    // Pasal 18: never less, never more than the limits of the year (here those of 2025).
    { wageIdr: 2_000_000, years: 15, formulaIdr: 300_000, idrPerMonth: 399_700, bound: 'lowest' },
    { wageIdr: 2_664_660, years: 15, formulaIdr: 399_699, idrPerMonth: 399_700, bound: 'lowest' },
    { wageIdr: 2_664_667, years: 15, formulaIdr: 399_700, idrPerMonth: 399_700, bound: null },
    { wageIdr: 11_000_000, years: 43, formulaIdr: 4_730_000, idrPerMonth: 4_730_000, bound: null },
    { wageIdr: 10_649_556, years: 45, formulaIdr: 4_792_300, idrPerMonth: 4_792_300, bound: null },
    {
      wageIdr: 11_000_000,
      years: 45,
      formulaIdr: 4_950_000,
      idrPerMonth: 4_792_300,
      bound: 'highest',
    },
  ])('of $wageIdr after $years years', (expected) => {
    const { wageIdr, years } = expected
    expect(pensionOf(wageIdr, years)).toEqual({ status: 'monthly', ...expected })
  })

  test('of too few years is the contributions at once', () => {
    expect(pensionOf(3_000_000, 10)).toEqual({
      status: 'lumpSum',
      years: 10,
      depositsIdr: 10_800_000,
      yearsForMonthly: 15,
    })
    expect(pensionOf(3_000_000, 14).status).toBe('lumpSum')
  })
})

describe('cash after dismissal', () => {
  // PP 6/2025, Pasal 21: 60 % of the wage, counted to Rp5,000,000, for six months.
  test.each([
    { wage: 4_000_000, month: 2_400_000, total: 14_400_000, isCapped: false },
    { wage: 4_999_999, month: 2_999_999, total: 17_999_994, isCapped: false },
    { wage: 5_000_000, month: 3_000_000, total: 18_000_000, isCapped: false },
    { wage: 5_000_001, month: 3_000_000, total: 18_000_000, isCapped: true },
    { wage: 7_000_000, month: 3_000_000, total: 18_000_000, isCapped: true },
  ])('on $wage is $month a month', ({ wage, month, total, isCapped }) => {
    const cash = jobLossCash(wage, jobLoss)
    expect(cash).toMatchObject({ totalIdr: total, isCapped })
    expect(cash.months).toEqual([1, 2, 3, 4, 5, 6].map((each) => ({ month: each, idr: month })))
  })
})
