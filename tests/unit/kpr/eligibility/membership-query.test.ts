import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForm } from '@/lib/input/form'
import {
  membershipForm,
  readMembershipStart,
  readYear,
} from '@/lib/kpr/eligibility/membership-query'
import { numRuns } from '@/tests/unit/runs'
import { rules, today } from './eligibility-situation'

const read = (tanggal: string, bulan: string, tahun: string, birthYear?: number) => {
  const typed = readForm({ tanggal, bulan, tahun }, membershipForm)
  const { start, errors } = readMembershipStart(typed, { ...rules, birthYear }, today)
  return { start, errors: [...typed.errors, ...errors] }
}
const errorsOf = (tanggal: string, bulan: string, tahun: string, birthYear?: number) =>
  read(tanggal, bulan, tahun, birthYear).errors.map((error) =>
    [error.field, error.code, 'kind' in error ? error.kind : ''].join(' ').trim(),
  )

const months = [
  ['januari', 'jan'],
  ['februari', 'feb', 'pebruari'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov', 'nop', 'nopember'],
  ['desember', 'des'],
]

describe('month of joining', () => {
  test.each(months.flatMap((names, index) => names.map((name) => ({ name, month: index + 1 }))))(
    '"$name" is month $month',
    ({ name, month }) => {
      expect(read('', name, '2025').start).toEqual({ year: 2025, month, day: undefined })
      expect(read('', name.toUpperCase(), '2025').start?.month).toBe(month)
    },
  )

  test.each(['0', '1', '12', '13'])('"%s" is a month only from 1 to 12', (typed) => {
    const isMonth = typed === '1' || typed === '12'
    expect(read('', typed, '2025').start?.month).toBe(isMonth ? Number(typed) : undefined)
    expect(errorsOf('', typed, '2025')).toEqual(isMonth ? [] : ['bulan unreadable month'])
  })

  // Two letters fit two months, and a name among other things is no name.
  test.each(['ju', 'ma', '1jan', 'jan1', 'jan 25', 'januarii'])('"%s" cannot be read', (typed) => {
    expect(errorsOf('', typed, '2025')).toEqual(['bulan unreadable month'])
  })
})

describe('year of joining', () => {
  test.each([
    { text: '', status: 'empty' },
    { text: '0000', status: 'ok' },
    { text: '1900', status: 'ok' },
    { text: '9999', status: 'ok' },
    { text: '999', status: 'unreadable' },
    { text: '19000', status: 'unreadable' },
    { text: 'x1990', status: 'unreadable' },
    { text: '1990x', status: 'unreadable' },
    { text: '\u200e1990', status: 'ok' },
    { text: '１９９０', status: 'ok' },
  ])('"$text" is $status', ({ text, status }) => {
    expect(readYear(text).status).toBe(status)
  })
})

describe('day of joining', () => {
  test.each([
    ['28', '2', '2025', []],
    ['29', '2', '2025', ['tanggal dayNotInMonth']],
    ['29', '2', '2024', []],
    ['30', '2', '2024', ['tanggal dayNotInMonth']],
    // Without a year it may have been a leap year.
    ['29', '2', '', []],
    ['30', '2', '', ['tanggal dayNotInMonth']],
    ['30', '4', '2025', []],
    ['31', '4', '2025', ['tanggal dayNotInMonth']],
    ['31', '12', '2025', []],
    // Without a month any day may be right.
    ['31', '', '2025', []],
  ])('%s of month "%s" in year "%s" gives %j', (day, month, year, errors) => {
    expect(errorsOf(day, month, year)).toEqual(errors)
  })
})

describe('a year that cannot be true', () => {
  test.each([
    ['1976', undefined, ['tahun beforeScheme']],
    ['1977', undefined, []],
    ['1978', undefined, []],
    ['0000', 1990, ['tahun beforeScheme']],
    // Fifteen in the year of joining, at the earliest: the month of birth is not asked.
    ['2004', 1990, ['tahun tooYoung']],
    ['2005', 1990, []],
    ['2006', 1990, []],
    ['1985', 1990, ['tahun tooYoung']],
    ['1990', 2015, ['tahun tooYoung']],
    ['2026', 2012, ['tahun tooYoung']],
    ['2026', 2011, []],
    ['2027', 2015, ['tahun startInFuture']],
    ['', 2015, []],
  ])('a member since %s, born %s, gives %j', (year, birthYear, errors) => {
    expect(errorsOf('', '', year, birthYear)).toEqual(errors)
    expect(read('', '', year, birthYear).start === undefined).toBe(errors.length > 0 || year === '')
  })

  test('is told with the years that it is held against', () => {
    expect(read('', '2', '1985', 1990).errors).toEqual([
      { field: 'tahun', code: 'tooYoung', years: { firstYear: '2005', birthYear: '1990' } },
    ])
    expect(read('', '', '1976').errors).toMatchObject([{ years: { firstYear: '1977' } }])
  })

  test('is never taken, whoever was born whenever', () => {
    const years = fc.integer({ min: 1900, max: 2030 })
    fc.assert(
      fc.property(years, years, (year, birthYear) => {
        const { start } = read('', '', String(year), birthYear)
        const canBe = year >= 1977 && year <= 2026 && year - birthYear >= 15
        return canBe === (start !== undefined)
      }),
      { numRuns },
    )
  })
})

describe('start of membership', () => {
  test.each([
    ['21', '11', '2026', []],
    ['22', '11', '2026', []],
    ['23', '11', '2026', ['tanggal startInFuture']],
    ['', '10', '2026', []],
    ['', '11', '2026', []],
    ['', '12', '2026', ['bulan startInFuture']],
    ['', '', '2025', []],
    ['', '', '2026', []],
    ['', '', '2027', ['tahun startInFuture']],
    // A later day or month of an earlier month or year has been.
    ['30', '10', '2026', []],
    ['31', '12', '2025', []],
    ['', '12', '2025', []],
    ['23', '', '2026', []],
    ['23', '11', '', []],
  ])('%s-%s-%s gives %j on 22 November 2026', (day, month, year, errors) => {
    expect(errorsOf(day, month, year)).toEqual(errors)
  })

  test('is not known where anything in it is wrong, and everything unreadable is named', () => {
    expect(read('x', 'x', 'x')).toEqual({
      start: undefined,
      errors: [
        { field: 'tanggal', code: 'unreadable', kind: 'day', bounds: { min: 1, max: 31 } },
        { field: 'bulan', code: 'unreadable', kind: 'month', bounds: { min: 1, max: 12 } },
        { field: 'tahun', code: 'unreadable', kind: 'year' },
      ],
    })
    // One thing wrong hides what is doubtful in the rest.
    expect(read('x', '12', '2026')).toEqual({
      start: undefined,
      errors: [{ field: 'tanggal', code: 'unreadable', kind: 'day', bounds: { min: 1, max: 31 } }],
    })
    expect(read('31', '2', '2025').start).toBeUndefined()
    expect(read('', '', '2027').start).toBeUndefined()
  })

  test('is read as it was typed on every day until today, and refused on every day after', () => {
    const days = fc.date({
      min: new Date('1977-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        const { start, errors } = read(day, month, year)
        if (iso > today) return start === undefined && errors.length === 1
        return (
          start?.year === Number(year) &&
          start.month === Number(month) &&
          start.day === Number(day) &&
          errors.length === 0
        )
      }),
      { numRuns },
    )
  })
})
