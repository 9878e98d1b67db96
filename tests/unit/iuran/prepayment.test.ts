import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bpuContribution, type Sector } from '@/lib/iuran/bpu-contribution'
import { dayIdr, nextPriceChange, payAhead } from '@/lib/iuran/prepayment'
import { wageContribution } from '@/lib/iuran/wage-contribution'
import { months, selfEmployed } from './arbitraries'
import { exampleRules } from './example-rules'

const lowest = { incomeIdrPerMonth: 1_000_000, payer: 'self', withJht: false } as const

const priceFor = (sector: Sector) => (month: string) =>
  bpuContribution({ ...lowest, sector }, month, exampleRules.bpu)?.totalIdr ?? null

const pensionPrice = (month: string) => {
  const clerk = { wageIdrPerMonth: 20_000_000, riskClass: 1, withJht: true, withJp: true } as const
  return wageContribution(clerk, month, exampleRules.wage).total?.totalIdr ?? null
}

describe('several months paid at once', () => {
  // Price by month from PP 50/2025: Rp8,400 with the discount, Rp16,800 without.
  test.each([
    { sector: 'umum', from: '2026-11', count: 1, total: 8_400, runs: 1 },
    { sector: 'umum', from: '2026-10', count: 3, total: 25_200, runs: 1 },
    { sector: 'umum', from: '2026-11', count: 3, total: 33_600, runs: 2 },
    { sector: 'umum', from: '2027-01', count: 3, total: 50_400, runs: 1 },
    { sector: 'umum', from: '2027-01', count: 6, total: 100_800, runs: 1 },
    { sector: 'umum', from: '2027-01', count: 12, total: 201_600, runs: 1 },
    { sector: 'umum', from: '2026-03', count: 3, total: 33_600, runs: 2 },
    { sector: 'umum', from: '2026-01', count: 12, total: 126_000, runs: 2 },
    { sector: 'umum', from: '2026-11', count: 12, total: 184_800, runs: 2 },
    { sector: 'transportasi', from: '2026-01', count: 12, total: 100_800, runs: 1 },
    { sector: 'transportasi', from: '2026-11', count: 6, total: 58_800, runs: 2 },
    { sector: 'transportasi', from: '2027-02', count: 3, total: 33_600, runs: 2 },
    { sector: 'transportasi', from: '2025-12', count: 3, total: 33_600, runs: 2 },
  ] as const)('$count for $sector from $from cost $total', ({ sector, from, count, ...row }) => {
    const paid = payAhead(from, count, priceFor(sector))
    expect(paid.totalIdr).toBe(row.total)
    expect(paid.runs).toHaveLength(row.runs)
  })

  test('the months at one price stand together', () => {
    expect(payAhead('2026-11', 3, priceFor('umum'))).toEqual({
      months: [
        { month: '2026-11', idr: 8_400 },
        { month: '2026-12', idr: 8_400 },
        { month: '2027-01', idr: 16_800 },
      ],
      runs: [
        { fromMonth: '2026-11', toMonth: '2026-12', months: 2, idrPerMonth: 8_400 },
        { fromMonth: '2027-01', toMonth: '2027-01', months: 1, idrPerMonth: 16_800 },
      ],
      totalIdr: 33_600,
    })
  })

  test('have no sum where the price of a month is not known', () => {
    expect(payAhead('2027-01', 3, pensionPrice)).toMatchObject({
      months: [{ idr: 1_580_589 }, { idr: 1_580_589 }, { idr: null }],
      totalIdr: null,
    })
  })

  test('cost what their months and their prices say', () => {
    fc.assert(
      fc.property(selfEmployed, months, fc.integer({ min: 1, max: 24 }), (input, from, count) => {
        const price = (month: string) =>
          bpuContribution(input, month, exampleRules.bpu)?.totalIdr ?? null
        const paid = payAhead(from, count, price)
        const sum = paid.runs.reduce((all, run) => all + run.months * (run.idrPerMonth ?? 0), 0)
        expect(paid.months).toHaveLength(count)
        expect(paid.totalIdr).toBe(sum)
        expect(paid.totalIdr).toBe(paid.months.reduce((all, { idr }) => all + (idr ?? 0), 0))
      }),
    )
  })
})

describe('the next price', () => {
  test.each([
    { sector: 'umum', month: '2026-11', next: { month: '2027-01', idrPerMonth: 16_800 } },
    { sector: 'umum', month: '2026-12', next: { month: '2027-01', idrPerMonth: 16_800 } },
    { sector: 'umum', month: '2026-03', next: { month: '2026-04', idrPerMonth: 8_400 } },
    { sector: 'umum', month: '2027-01', next: null },
    { sector: 'transportasi', month: '2026-11', next: { month: '2027-04', idrPerMonth: 16_800 } },
    { sector: 'transportasi', month: '2027-04', next: null },
  ] as const)('for $sector after $month', ({ sector, month, next }) => {
    expect(nextPriceChange(month, 24, priceFor(sector))).toEqual(next)
  })

  test('beyond the months looked at is not found', () => {
    expect(nextPriceChange('2026-11', 1, priceFor('umum'))).toBeNull()
    expect(nextPriceChange('2026-11', 2, priceFor('umum'))?.month).toBe('2027-01')
  })

  test('may be unknown', () => {
    expect(nextPriceChange('2027-02', 24, pensionPrice)).toEqual({
      month: '2027-03',
      idrPerMonth: null,
    })
  })
})

test.each([
  [8_400, 280],
  [16_800, 560],
  [28_400, 947],
  [13_400, 447],
])('%i a month is %i a day', (idrPerMonth, idr) => {
  expect(dayIdr(idrPerMonth)).toBe(idr)
})
