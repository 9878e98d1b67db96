import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenMonth, SAME_IDR } from '@/lib/kpr/comparison/break-even'
import { type ComparisonInput, compareLoans } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import {
  crossings,
  paidParts,
  runningTotalPoints,
  yearRows,
} from '@/lib/kpr/comparison/running-totals'
import { payPhases, runningTotalsIdr } from '@/lib/kpr/loan/phased-loan'
import { numRuns } from '@/tests/unit/runs'
import { openComparisonInputs, twoPhases } from './arbitraries-comparison'
import { exampleInput, exampleRules } from './example-comparison'
import { availableIn } from './named-loans'

const compare = (changes: Partial<ComparisonInput> = {}) =>
  compareLoans({ ...exampleInput, ...changes }, exampleRules)

function crossingsOf(comparison: ReturnType<typeof compare>) {
  const [bank, mlt] = [availableIn(comparison, 'komersial'), availableIn(comparison, 'mlt')]
  return crossings(bank.phases, mlt.phases)
}

describe('running totals', () => {
  // Rp150 million, 240 months, 5% for 24 months then 11%, with 50 decimal digits.
  test('bend where the instalment changes and end at the total', () => {
    const points = runningTotalPoints(availableIn(compare(), 'komersial').phases)
    expect(points.map(({ month }) => month)).toEqual([0, 24, 240])
    expect(points[1]?.idr).toBeCloseTo(24 * 989_933.608825, 3)
    expect(points[2]?.idr).toBeCloseTo(347_690_094.551588, 3)
  })

  test('are straight between their corners: every month of the full list lies on the line', () => {
    fc.assert(
      fc.property(twoPhases, (phases) => {
        const paid = payPhases(100_000_000, phases)
        const points = runningTotalPoints(paid)
        return runningTotalsIdr(paid).every((fullIdr, i) => {
          const month = i + 1
          const after = points.findIndex((point) => point.month >= month)
          const [from, to] = [points[after - 1], points[after]]
          if (!from || !to) return false
          const share = (month - from.month) / (to.month - from.month)
          return Math.abs(from.idr + share * (to.idr - from.idr) - fullIdr) < 0.01
        })
      }),
      { numRuns },
    )
  })
})

describe('crossing', () => {
  test('of the bank loan over MLT comes in month 50 at Rp62.8 million', () => {
    const [crossing, ...others] = crossingsOf(compare())
    expect(others).toEqual([])
    // 24 × 989,933.608825 + 26 × 1,499,683.740462.
    expect(crossing).toEqual({
      month: 50,
      idr: expect.closeTo(62_750_183.863812, 3),
      paidMore: 'komersial',
    })
  })

  test.each([
    { terms: 'when the bank asks more from start to end', teaserRateBps: 801 },
    { terms: 'when both are the same', teaserRateBps: 800, floatingRateBps: 800 },
    { terms: 'when the bank stays cheaper', floatingRateBps: 500 },
  ])('does not come $terms', ({ terms: _, ...changes }) => {
    expect(crossingsOf(compare(changes))).toEqual([])
  })

  test('comes where equal loans part', () => {
    const parting = crossingsOf(compare({ teaserRateBps: 800 }))
    expect(parting.map(({ month, paidMore }) => [month, paidMore])).toEqual([[25, 'komersial']])
  })

  test('is found each time the lead changes', () => {
    // The bank asks more at first, MLT from month 13, the bank again from month 25.
    const turns = { teaserRateBps: 850, floatingRateBps: 2_000, biChangeBps: 500 }
    const leads = crossingsOf(compare(turns)).map(({ paidMore }) => paidMore)
    expect(leads).toEqual(['mlt', 'komersial'])
  })

  test('agrees with the break-even month, and with the totals before and after it', () => {
    fc.assert(
      fc.property(openComparisonInputs, (input) => {
        const comparison = compareLoans(input, exampleRules)
        const [bank, mlt] = [availableIn(comparison, 'komersial'), availableIn(comparison, 'mlt')]
        const found = crossings(bank.phases, mlt.phases)
        const breakEven = breakEvenMonth(bank.phases, mlt.phases)
        const toBank = found.find(({ paidMore }) => paidMore === 'komersial')?.month ?? null
        if (breakEven !== 1 && toBank !== breakEven) return false
        const [bankIdr, mltIdr] = [runningTotalsIdr(bank.phases), runningTotalsIdr(mlt.phases)]
        return found.every(({ month, paidMore }) => {
          const [before = 0, after = 0] = [month - 2, month - 1].map(
            (i) => ((bankIdr[i] ?? 0) - (mltIdr[i] ?? 0)) * (paidMore === 'komersial' ? 1 : -1),
          )
          return before <= SAME_IDR && after > SAME_IDR
        })
      }),
      { numRuns },
    )
  })
})

describe('years', () => {
  test('end with what each loan costs in all', () => {
    const comparison = compare()
    const rows = yearRows(availableLoans(comparison.loans))
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    // Rp150 million over 240 months at 8%, and at 5% for 24 months then 11%.
    expect(rows[19]?.totalsIdr.slice(0, 2)).toEqual([
      { name: 'mlt', idr: expect.closeTo(301_118_424.837647, 3) },
      { name: 'komersial', idr: expect.closeTo(347_690_094.551588, 3) },
    ])
  })

  test('begin with twelve instalments', () => {
    const comparison = compare()
    const [first] = yearRows(availableLoans(comparison.loans))
    availableLoans(comparison.loans).forEach(({ name, firstInstalmentIdr }, i) => {
      expect(first?.totalsIdr[i]?.name).toBe(name)
      expect(first?.totalsIdr[i]?.idr).toBeCloseTo(12 * firstInstalmentIdr, 3)
    })
  })
})

describe('the way to a running total', () => {
  test.each([
    { month: 23, months: [23] },
    { month: 24, months: [24] },
    { month: 25, months: [24, 1] },
    { month: 50, months: [24, 26] },
    { month: 240, months: [24, 216] },
  ])('by month $month adds up $months months', ({ month, months }) => {
    const { phases } = availableIn(compare(), 'komersial')
    const parts = paidParts(phases, month)
    expect(parts.map((part) => part.months)).toEqual(months)
    const sum = parts.reduce((idr, part) => idr + part.months * part.instalmentIdr, 0)
    expect(sum).toBeCloseTo(runningTotalsIdr(phases)[month - 1] ?? 0, 3)
  })
})
