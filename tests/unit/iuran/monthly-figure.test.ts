import { describe, expect, test } from 'vitest'
import { addMonthsTo, figureIn, lastMonthOf, monthsFrom } from '@/lib/iuran/monthly-figure'

const figure = [
  { fromMonth: '2026-03', toMonth: '2026-05', value: 7 },
  { fromMonth: '2026-07', toMonth: null, value: 9 },
]

describe('a figure by month', () => {
  test.each([
    ['2026-02', null, null],
    ['2026-03', 7, '2026-05'],
    ['2026-05', 7, '2026-05'],
    ['2026-06', null, null],
    ['2026-07', 9, null],
    ['2099-12', 9, null],
  ])('in %s is %s, until %s', (month, value, lastMonth) => {
    expect(figureIn(figure, month)).toBe(value)
    expect(lastMonthOf(figure, month)).toBe(lastMonth)
  })

  test('that is zero is known', () => {
    expect(figureIn([{ fromMonth: '2026-01', toMonth: null, value: 0 }], '2026-01')).toBe(0)
  })
})

describe('months', () => {
  test.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 24, '2028-11'],
    ['2026-11', 0, '2026-11'],
  ])('%s and %i more is %s', (month, more, later) => {
    expect(addMonthsTo(month, more)).toBe(later)
  })

  test('in a row cross the year', () => {
    expect(monthsFrom('2026-11', 3)).toEqual(['2026-11', '2026-12', '2027-01'])
  })
})
