import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { membershipOn, monthsSince } from '@/lib/kpr/eligibility/membership'
import { numRuns } from '@/tests/unit/runs'

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

describe('membership where the day is given', () => {
  const start = { year: 2025, month: 11, day: 22 }

  it('is too short the day before', () => {
    expect(membershipOn(start, 12, '2026-11-21')).toEqual({
      status: 'tidak',
      eligibleOn: '2026-11-22',
    })
  })

  it.each(['2026-11-22', '2026-11-23'])('is long enough on %s', (today) => {
    expect(membershipOn(start, 12, today)).toEqual({ status: 'ya' })
  })
})

describe('membership where only the month is given', () => {
  const start = { year: 2026, month: 1 }

  it.each(['2026-01-31', '2026-11-22', '2026-12-31'])('is too short on %s', (today) => {
    expect(membershipOn(start, 12, today)).toEqual({ status: 'tidak', eligibleOn: '2027-02-01' })
  })

  it.each(['2027-01-01', '2027-01-31'])('is not known in the anniversary month: %s', (today) => {
    expect(membershipOn(start, 12, today)).toEqual({
      status: 'belum-tahu',
      eligibleOn: '2027-02-01',
    })
  })

  it('is long enough from the first of the month after', () => {
    expect(membershipOn(start, 12, '2027-02-01')).toEqual({ status: 'ya' })
  })

  it('goes over the end of the year', () => {
    expect(membershipOn({ year: 2025, month: 12 }, 12, '2026-11-30')).toEqual({
      status: 'tidak',
      eligibleOn: '2027-01-01',
    })
  })
})

describe('membership where only the year is given', () => {
  it('is long enough once even a start on 31 December is a year ago', () => {
    expect(membershipOn({ year: 2024 }, 12, '2026-01-01')).toEqual({ status: 'ya' })
    expect(membershipOn({ year: 2024 }, 12, '2025-12-31').status).toBe('belum-tahu')
  })
})

describe('membership on every day', () => {
  const starts = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })

  it('begins to be long enough exactly on the day that is shown', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), ({ year, month, day }, months) => {
        for (const start of [
          { year, month, day },
          { year, month },
        ]) {
          const before = membershipOn(start, months, `${year}-01-01`)
          const shown = before.status === 'ya' ? '' : (before.eligibleOn ?? '')
          expect(membershipOn(start, months, shown).status).toBe('ya')
          expect(membershipOn(start, months, dayBefore(shown)).status).not.toBe('ya')
          expect(membershipOn(start, months, dayAfter(shown)).status).toBe('ya')
        }
      }),
      { numRuns },
    )
  })

  it('is never surer without the day than with it', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2032-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(starts, days, ({ year, month, day }, date) => {
        const today = date.toISOString().slice(0, 10)
        const exact = membershipOn({ year, month, day }, 12, today).status
        const coarse = membershipOn({ year, month }, 12, today).status
        expect([exact, 'belum-tahu']).toContain(coarse)
      }),
      { numRuns },
    )
  })
})

describe('whole months so far', () => {
  it.each([
    [{ year: 2025, month: 11, day: 22 }, '2026-11-21', 11],
    [{ year: 2025, month: 11, day: 22 }, '2026-11-22', 12],
    [{ year: 2026, month: 11 }, '2026-11-22', 0],
    [{ year: 2026, month: 1 }, '2026-11-22', 9],
  ])('of %o on %s are %i', (start, today, months) => {
    expect(monthsSince(start, today)).toBe(months)
  })
})
