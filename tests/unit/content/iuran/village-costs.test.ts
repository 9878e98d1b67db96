import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberOn } from '@/lib/content/figures/facts'
import { contributionRules } from '@/lib/content/iuran/contribution-content'
import { villageCostsOn } from '@/lib/content/iuran/village-costs'
import { bpuContribution, sectors } from '@/lib/iuran/bpu-contribution'
import { groupContribution } from '@/lib/iuran/group-contribution'
import { monthsFrom } from '@/lib/iuran/monthly-figure'
import { numRuns } from '@/tests/unit/runs'

const rules = contributionRules('2026-11').bpu

describe('what a village pays', () => {
  // PP 50/2025: half until December 2026, for drivers until March 2027; Rp16,800 without it.
  test.each([
    ['umum', '2026-11-26', [420_000, 420_000, 840_000], 9_240_000, 40_320_000],
    ['umum', '2027-01-01', [840_000, 840_000, 840_000], 10_080_000, null],
    ['transportasi', '2026-11-26', [420_000, 420_000, 420_000], 7_980_000, 40_320_000],
    ['transportasi', '2027-01-01', [420_000, 420_000, 420_000], 8_820_000, 40_320_000],
    ['transportasi', '2027-04-01', [840_000, 840_000, 840_000], 10_080_000, null],
  ] as const)('%s on %s', (sector, day, firstMonths, fiftyIdr, fullIdrOfTwoHundred) => {
    const { people, months, yearIdr, withoutDiscount } = villageCostsOn(sector, day)
    expect(people).toEqual([50, 100, 200])
    expect(months.map(({ month }) => month)).toEqual(monthsFrom(day.slice(0, 7), 12))
    expect(months.slice(0, 3).map(({ idr }) => idr[0])).toEqual(firstMonths)
    expect(yearIdr).toEqual([fiftyIdr, 2 * fiftyIdr, 4 * fiftyIdr])
    expect(withoutDiscount?.yearIdr[2] ?? null).toBe(fullIdrOfTwoHundred)
  })

  test('months at one price are told together', () => {
    expect(villageCostsOn('umum', '2026-11-26').runs).toEqual([
      { fromMonth: '2026-11', toMonth: '2026-12', idr: [420_000, 840_000, 1_680_000] },
      { fromMonth: '2027-01', toMonth: '2027-10', idr: [840_000, 1_680_000, 3_360_000] },
    ])
    expect(villageCostsOn('umum', '2027-01-01').runs).toHaveLength(1)
  })

  test.each(sectors)('%s: each month at the price that its records give', (sector) => {
    for (const { month, idr } of villageCostsOn(sector, '2026-11-26').months) {
      const price = numberOn(`iuran.${sector}.jkk-jkm`, `${month}-01`)
      expect(idr, month).toEqual([50, 100, 200].map((people) => people * price))
    }
  })
})

test('a group pays as often as it has people what one of them pays', () => {
  const group = fc.record({
    people: fc.integer({ min: 1, max: 5_000 }),
    incomeIdrPerMonth: fc.integer({ min: 0, max: 50_000_000 }),
    sector: fc.constantFrom(...sectors),
    payer: fc.constantFrom('self', 'government'),
    withJht: fc.boolean(),
  })
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 24 }), ({ people, ...each }, count) => {
      const { months, totalIdr } = groupContribution({ people, ...each }, '2026-11', count, rules)
      const one = months.map(({ month }) => bpuContribution(each, month, rules)?.totalIdr ?? 0)
      expect(months.map(({ idr }) => idr)).toEqual(one.map((idr) => idr * people))
      expect(totalIdr).toBe(people * one.reduce((sum, idr) => sum + idr, 0))
    }),
    { numRuns },
  )
})

test('a month that no record reaches is not guessed, and neither is the sum', () => {
  const before = {
    people: 50,
    incomeIdrPerMonth: 1_000_000,
    sector: 'umum',
    payer: 'self',
  } as const
  const { months, totalIdr } = groupContribution({ ...before, withJht: false }, '1990-01', 2, rules)
  expect(months.map(({ idr }) => idr)).toEqual([null, null])
  expect(totalIdr).toBeNull()
})
