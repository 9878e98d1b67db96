import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/day'
import { fittingDay } from '@/lib/finished/fitting-day'

const until = '2027-05-25'
const changeDays = ['2026-11-19', '2026-12-17', '2027-01-01', '2027-03-01', '2027-04-01']
const list = { until, changeDays }
const builtFor = '2026-11-26'

test.each([
  ['2026-11-18', null],
  ['2026-11-19', builtFor],
  ['2026-12-16', builtFor],
  ['2026-12-17', null],
  ['2026-12-31', null],
  ['2027-01-01', '2027-01-01'],
  ['2027-02-28', '2027-01-01'],
  ['2027-03-01', null],
  ['2027-03-31', null],
  ['2027-04-01', '2027-04-01'],
  [until, '2027-04-01'],
  ['2027-05-26', null],
])('on %s what was made for %s holds', (day, expected) => {
  expect(fittingDay(day, [builtFor, '2027-01-01', '2027-04-01'], list)).toBe(expected)
})

test('made for the day itself it holds, whatever the build knows', () => {
  expect(fittingDay('2028-06-01', [builtFor, '2028-06-01'], list)).toBe('2028-06-01')
  expect(fittingDay('2028-06-02', [builtFor, '2028-06-01'], list)).toBeNull()
})

test('no change lies between a day and the day whose pages it gets', () => {
  const days = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-11-10', n))
  fc.assert(
    fc.property(days, fc.array(days, { minLength: 1 }), (day, made) => {
      const fitting = fittingDay(day, made, list)
      if (fitting === null) return
      const between = changeDays.filter((change) => {
        const [first, last] = [day, fitting].toSorted()
        return first !== undefined && last !== undefined && first < change && change <= last
      })
      expect(between).toEqual([])
    }),
  )
})
