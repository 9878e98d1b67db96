import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartLayout } from '@/components/comparison/picture/chart-layout'
import { linearScale, niceTicks, pathOf, spread } from '@/components/comparison/picture/chart-scale'
import { compareLoans } from '@/lib/kpr/comparison/compare'
import { availableLoans } from '@/lib/kpr/comparison/compared-loan'
import { instalmentSteps } from '@/lib/kpr/comparison/instalment-steps'
import { runningTotalPoints } from '@/lib/kpr/comparison/running-totals'
import { comparisonInputs } from '@/tests/unit/kpr/comparison/arbitraries-comparison'
import { exampleInput, exampleRules } from '@/tests/unit/kpr/comparison/example-comparison'
import { availableIn } from '@/tests/unit/kpr/comparison/named-loans'
import { numRuns } from '@/tests/unit/runs'

describe('ticks', () => {
  test.each([
    { max: 1_499_684, ticks: [0, 500_000, 1_000_000, 1_500_000] },
    { max: 1_500_000, ticks: [0, 500_000, 1_000_000, 1_500_000] },
    { max: 1_500_001, ticks: [0, 500_000, 1_000_000, 1_500_000, 2_000_000] },
    { max: 4, ticks: [0, 1, 2, 3, 4] },
    { max: 0.003, ticks: [0, 1] },
  ])('up to $max are $ticks', ({ max, ticks }) => {
    expect(niceTicks(max, { mostSteps: 4, smallestStep: 1 })).toEqual(ticks)
  })

  test('rise in equal round steps from 0, few of them, and reach the highest value', () => {
    const highest = fc.double({ min: 0.001, max: 2e12, noNaN: true })
    fc.assert(
      fc.property(highest, fc.integer({ min: 2, max: 6 }), (max, mostSteps) => {
        const ticks = niceTicks(max, { mostSteps, smallestStep: 1 })
        const step = ticks[1] ?? 0
        return (
          ticks[0] === 0 &&
          /^[125]0*$/.test(String(step)) &&
          ticks.every((tick, i) => tick === i * step) &&
          ticks.length <= mostSteps + 1 &&
          (ticks.at(-1) ?? 0) >= max
        )
      }),
      { numRuns },
    )
  })
})

describe('scale', () => {
  test.each([
    { value: 0, at: 160 },
    { value: 1, at: 156.7 },
    { value: 3, at: 150 },
    { value: 30, at: 60 },
  ])('puts $value of 30 at $at', ({ value, at }) => {
    expect(linearScale({ max: 30, from: 160, to: 60 })(value)).toBe(at)
  })
})

test('a path names one coordinate where the other stays', () => {
  const corners = [
    { x: 1, y: 9 },
    { x: 4, y: 9 },
    { x: 4, y: 2 },
    { x: 8, y: 1 },
  ]
  expect(pathOf(corners)).toBe('M1 9H4V2L8 1')
})

describe('labels', () => {
  test.each([
    { wanted: [10, 50, 90], placed: [10, 50, 90] },
    { wanted: [10, 39, 90], placed: [10, 40, 90] },
    { wanted: [90, 90, 90], placed: [40, 70, 100] },
    { wanted: [50, 20, 20], placed: [80, 20, 50] },
  ])('wanted at $wanted stand at $placed', ({ wanted, placed }) => {
    expect(spread(wanted, { gap: 30, min: 10, max: 100 })).toEqual(placed)
  })

  test('never touch, keep their order, and stay inside', () => {
    const heights = fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { maxLength: 4 })
    fc.assert(
      fc.property(heights, (wanted) => {
        const labels = spread(wanted, { gap: 30, min: 0, max: 150 }).map((y, i) => ({
          y,
          wantedY: wanted[i] ?? 0,
        }))
        return labels.every(
          (a, i) =>
            a.y >= 0 &&
            a.y <= 150 &&
            labels.every(
              (b, j) =>
                (i >= j || Math.abs(a.y - b.y) > 29.999) && (a.wantedY >= b.wantedY || a.y < b.y),
            ),
        )
      }),
      { numRuns },
    )
  })
})

describe('chart', () => {
  test('has every line, mark, tick and label inside the drawing', () => {
    fc.assert(
      fc.property(comparisonInputs, fc.boolean(), (input, isTotal) => {
        const comparison = compareLoans(input, exampleRules)
        const lines = availableLoans(comparison.loans).map(({ name, phases }) => ({
          name,
          points: (isTotal ? runningTotalPoints : instalmentSteps)(phases),
        }))
        const marks = lines.flatMap(({ name, points }) =>
          points.map((point) => ({ ...point, words: name })),
        )
        const chart = chartLayout(comparison.months, lines, marks)
        const xs = [...chart.dots, ...chart.notes, ...chart.yearTicks].map(({ x }) => x)
        const ys = [...chart.dots, ...chart.notes, ...chart.lines, ...chart.rupiahTicks].map(
          ({ y }) => y,
        )
        return (
          chart.dots.length === marks.length &&
          xs.every((x) => x >= chart.left && x <= chart.right) &&
          chart.notes.every(({ x, textX }) => textX >= 0 && textX <= x) &&
          ys.every((y) => y > 0 && y <= chart.bottom) &&
          chart.lines.every(({ labelY }) => labelY <= chart.bottom)
        )
      }),
      { numRuns },
    )
  })

  test('says words of several spots once, down to the lowest of them', () => {
    const bank = availableIn(compareLoans(exampleInput, exampleRules), 'komersial')
    const line = { name: 'komersial' as const, points: instalmentSteps(bank.phases) }
    const marks = line.points.slice(1, 3).map((point) => ({ ...point, words: 'naik' }))
    const { notes, dots } = chartLayout(240, [line], marks)
    expect(notes).toHaveLength(1)
    expect(notes[0]?.toY).toBe(Math.max(...dots.map(({ y }) => y)))
  })

  test.each([
    { tenorYears: 1, years: [0, 1] },
    { tenorYears: 7, years: [0, 2, 4, 6] },
    { tenorYears: 20, years: [0, 5, 10, 15, 20] },
    { tenorYears: 30, years: [0, 10, 20, 30] },
  ])('over $tenorYears years counts $years', ({ tenorYears, years }) => {
    const comparison = compareLoans({ ...exampleInput, tenorYears }, exampleRules)
    const bank = availableIn(comparison, 'komersial')
    const lines = [{ name: 'komersial' as const, points: runningTotalPoints(bank.phases) }]
    expect(chartLayout(comparison.months, lines, []).yearTicks.map(({ year }) => year)).toEqual(
      years,
    )
  })
})
