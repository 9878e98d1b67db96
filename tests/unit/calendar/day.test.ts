import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayInJakarta,
  daysBetween,
  daysInMonth,
  isDay,
  yearOf,
} from '@/lib/calendar/day'
import { numRuns } from '@/tests/unit/runs'

const dates = fc.date({
  min: new Date('1970-01-01'),
  max: new Date('2099-12-31'),
  noInvalidDate: true,
})

describe('the day in Jakarta', () => {
  it.each([
    ['2026-11-24T16:59:59.999Z', '2026-11-24'],
    ['2026-11-24T17:00:00.000Z', '2026-11-25'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dayInJakarta(new Date(moment))).toBe(day)
  })

  it('is that of the time zone, at any moment', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' })
    fc.assert(
      fc.property(dates, (date) => dayInJakarta(date) === zone.format(date)),
      { numRuns },
    )
  })
})

describe('a day of the calendar', () => {
  it.each(['2027-02-28', '2028-02-29', '2026-12-31', '2026-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each(['2027-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it.each(['', '2026-11-25 ', '12026-11-25', '2026-11-25T00:00', '2026-11', '+012345-01'])(
    'nor is "%s"',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it('names its year', () => {
    expect(yearOf('2027-01-01')).toBe(2027)
  })
})

describe('days between', () => {
  it.each([
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-30', '2026-12-01', 1],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-01-01', '2026-12-31', -1],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('are those that `addDays` adds', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const day = dayInJakarta(date)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
      { numRuns },
    )
  })
})

describe('days later', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-11-25', 365, '2027-11-25'],
  ])('%s and %i days are %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later)
  })

  it('and as many earlier are the same day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        const day = date.toISOString().slice(0, 10)
        return addDays(addDays(day, days), -days) === day
      }),
      { numRuns },
    )
  })
})

describe('a month', () => {
  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2028, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 13, 31],
    [2026, 14, 28],
  ])('of %i, the %i., has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('a year after a day', () => {
  it.each([
    [2025, 11, 22, '2026-11-22'],
    [2025, 12, 31, '2026-12-31'],
    [2026, 1, 1, '2027-01-01'],
    [2023, 2, 28, '2024-02-28'],
    [2024, 2, 28, '2025-02-28'],
    // 29 February does not come back the year after: counted as 1 March.
    [2024, 2, 29, '2025-03-01'],
  ])('%i-%i-%i is %s', (year, month, day, expected) => {
    expect(addMonths({ year, month, day }, 12)).toBe(expected)
  })

  it('comes back to 29 February after four years', () => {
    expect(addMonths({ year: 2024, month: 2, day: 29 }, 48)).toBe('2028-02-29')
  })

  it('counts each missing day of February as 1 March', () => {
    const sums = [28, 29, 30, 31].map((day) => addMonths({ year: 2025, month: 1, day }, 1))
    expect(sums).toEqual(['2025-02-28', '2025-03-01', '2025-03-01', '2025-03-01'])
  })

  it('counts 31 August plus one month as 1 October', () => {
    expect(addMonths({ year: 2026, month: 8, day: 31 }, 1)).toBe('2026-10-01')
  })
})
