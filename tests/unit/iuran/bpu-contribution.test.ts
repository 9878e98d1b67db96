import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BpuInput, bpuContribution } from '@/lib/iuran/bpu-contribution'
import { incomes, months, selfEmployed } from './arbitraries'
import { exampleRules } from './example-rules'

const rules = exampleRules.bpu

const farmer: BpuInput = {
  incomeIdrPerMonth: 1_000_000,
  sector: 'umum',
  payer: 'self',
  withJht: false,
}

function contribution(some: Partial<BpuInput>, month: string) {
  const answer = bpuContribution({ ...farmer, ...some }, month, rules)
  if (!answer) throw new Error(`nothing is recorded for ${month}`)
  return answer
}

describe('what a self-employed member pays', () => {
  // PP 44/2015 Lampiran II, PP 46/2015 and PP 50/2025: 1 % + Rp6,800, JHT 2 %, JKK and JKM halved.
  test.each([
    { withJht: false, income: 1_000_000, month: '2026-11', jkk: 5_000, jkm: 3_400, total: 8_400 },
    { withJht: true, income: 1_000_000, month: '2026-11', jkk: 5_000, jkm: 3_400, total: 28_400 },
    { withJht: false, income: 1_000_000, month: '2027-01', jkk: 10_000, jkm: 6_800, total: 16_800 },
    { withJht: true, income: 1_000_000, month: '2027-01', jkk: 10_000, jkm: 6_800, total: 36_800 },
    { withJht: false, income: 2_000_000, month: '2026-11', jkk: 10_000, jkm: 3_400, total: 13_400 },
    { withJht: true, income: 2_000_000, month: '2026-11', jkk: 10_000, jkm: 3_400, total: 53_400 },
    { withJht: true, income: 2_000_000, month: '2027-01', jkk: 20_000, jkm: 6_800, total: 66_800 },
    // A band is counted from its basis, here Rp2,950,000, not from the income.
    { withJht: false, income: 3_000_000, month: '2026-11', jkk: 14_750, jkm: 3_400, total: 18_150 },
    { withJht: false, income: 3_000_000, month: '2027-01', jkk: 29_500, jkm: 6_800, total: 36_300 },
    { withJht: true, income: 3_000_000, month: '2027-01', jkk: 29_500, jkm: 6_800, total: 95_300 },
    { withJht: false, income: 1_099_000, month: '2027-01', jkk: 10_000, jkm: 6_800, total: 16_800 },
    { withJht: false, income: 1_100_000, month: '2027-01', jkk: 12_000, jkm: 6_800, total: 18_800 },
    { withJht: false, income: 1_299_000, month: '2027-01', jkk: 12_000, jkm: 6_800, total: 18_800 },
    { withJht: false, income: 1_300_000, month: '2027-01', jkk: 14_000, jkm: 6_800, total: 20_800 },
    // The highest band: JKK Rp207,000.
    {
      withJht: false,
      income: 20_199_000,
      month: '2027-01',
      jkk: 197_000,
      jkm: 6_800,
      total: 203_800,
    },
    {
      withJht: false,
      income: 20_200_000,
      month: '2027-01',
      jkk: 207_000,
      jkm: 6_800,
      total: 213_800,
    },
    {
      withJht: false,
      income: 90_000_000,
      month: '2027-01',
      jkk: 207_000,
      jkm: 6_800,
      total: 213_800,
    },
    {
      withJht: false,
      income: 90_000_000,
      month: '2026-11',
      jkk: 103_500,
      jkm: 3_400,
      total: 106_900,
    },
  ])('at $income in $month, with JHT $withJht, is $total', (row) => {
    const { withJht, income, month, jkk, jkm, total } = row
    expect(contribution({ incomeIdrPerMonth: income, withJht }, month)).toMatchObject({
      jkkIdr: jkk,
      jkmIdr: jkm,
      totalIdr: total,
    })
  })

  test('is counted from the band, of which the answer names both limits', () => {
    expect(contribution({ incomeIdrPerMonth: 3_000_000 }, '2026-11').basis).toEqual({
      idrPerMonth: 2_950_000,
      fromIdr: 2_700_000,
      upToIdr: 3_199_000,
    })
  })

  test('JHT that is not joined is not there, and not zero', () => {
    expect(contribution({ withJht: false }, '2026-11').jhtIdr).toBeNull()
    expect(contribution({ withJht: true }, '2026-11').jhtIdr).toBe(20_000)
  })

  test('is unknown in a month for which nothing is recorded', () => {
    expect(bpuContribution(farmer, '2015-06', rules)).toBeNull()
  })

  test.each([
    { bands: [] },
    { jkkRateBps: [] },
    { jkmIdr: [] },
    { jhtRateBps: [] },
    { discountBps: { umum: [], transportasi: [] } },
  ])('is unknown where of all figures only one is not recorded: %o', (missing) => {
    expect(bpuContribution(farmer, '2026-11', { ...rules, ...missing })).toBeNull()
  })
})

describe('the discount', () => {
  const whole = { status: 'none' }
  const half = (lastMonth: string) => ({ status: 'applied', bps: 5_000, lastMonth })

  test.each([
    { sector: 'umum', month: '2026-03', discount: whole, total: 16_800 },
    { sector: 'umum', month: '2026-04', discount: half('2026-12'), total: 8_400 },
    { sector: 'umum', month: '2026-12', discount: half('2026-12'), total: 8_400 },
    { sector: 'umum', month: '2027-01', discount: whole, total: 16_800 },
    { sector: 'transportasi', month: '2025-12', discount: whole, total: 16_800 },
    { sector: 'transportasi', month: '2026-01', discount: half('2027-03'), total: 8_400 },
    { sector: 'transportasi', month: '2027-03', discount: half('2027-03'), total: 8_400 },
    { sector: 'transportasi', month: '2027-04', discount: whole, total: 16_800 },
  ] as const)('for $sector in $month', ({ sector, month, discount, total }) => {
    expect(contribution({ sector }, month)).toMatchObject({
      discount,
      totalIdr: total,
      undiscountedIdr: 16_800,
    })
  })

  test('is not for members whose contribution the government pays', () => {
    expect(contribution({ payer: 'government' }, '2026-11')).toMatchObject({
      discount: { status: 'excluded', bps: 5_000, lastMonth: '2026-12' },
      totalIdr: 16_800,
    })
    expect(contribution({ payer: 'government' }, '2027-01').discount).toEqual({ status: 'none' })
  })

  test('halves JKK and JKM to the rupiah, and nothing else', () => {
    fc.assert(
      fc.property(selfEmployed, (input) => {
        const ojek = { ...input, sector: 'transportasi', payer: 'self' } as const
        const [half, full] = [contribution(ojek, '2026-02'), contribution(ojek, '2027-04')]
        // A rupiah cannot be halved: twice the half is the whole, or one above or below it.
        expect(Math.abs(2 * half.jkkIdr - full.jkkIdr)).toBeLessThanOrEqual(1)
        expect(2 * half.jkmIdr).toBe(full.jkmIdr)
        expect(half.jhtIdr).toBe(full.jhtIdr)
        expect(half.basis).toEqual(full.basis)
        expect(half.undiscountedIdr).toBe(full.totalIdr)
      }),
    )
  })
})

describe('any self-employed member', () => {
  test('pays whole rupiah, the sum of the programs, never more than without the discount', () => {
    fc.assert(
      fc.property(selfEmployed, months, (input, month) => {
        const { jkkIdr, jkmIdr, jhtIdr, totalIdr, undiscountedIdr } = contribution(input, month)
        expect(jkkIdr + jkmIdr + (jhtIdr ?? 0)).toBe(totalIdr)
        expect([jkkIdr, jkmIdr, jhtIdr ?? 0].every(Number.isInteger)).toBe(true)
        expect(totalIdr).toBeLessThanOrEqual(undiscountedIdr)
        expect(jkkIdr).toBeLessThanOrEqual(207_000)
      }),
    )
  })

  test('pays no less with more income, and more with JHT', () => {
    fc.assert(
      fc.property(selfEmployed, incomes, months, (input, income, month) => {
        const [less = 0, more = 0] = [input.incomeIdrPerMonth, income].sort((a, b) => a - b)
        const at = (some: Partial<BpuInput>) => contribution({ ...input, ...some }, month).totalIdr
        expect(at({ incomeIdrPerMonth: more })).toBeGreaterThanOrEqual(
          at({ incomeIdrPerMonth: less }),
        )
        expect(at({ withJht: true })).toBeGreaterThan(at({ withJht: false }))
      }),
    )
  })
})
