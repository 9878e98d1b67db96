import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReminderDay, reminderCalendar } from '@/lib/calendar/reminder'
import { numRuns } from '@/tests/unit/runs'
import { parseCalendar } from './parse-calendar'

const reminder = {
  day: '2027-02-01',
  writtenOn: '2026-11-22',
  product: '-//Bebas Cemas//KPR//ID',
  summary: 'Cek lagi syarat KPR',
  description: 'Genap 12 bulan, menurut Anda; cek lagi.\nBank yang memutuskan.',
}

describe('the calendar file', () => {
  const written = () => parseCalendar(reminderCalendar(reminder))

  it('is a published calendar of version 2.0', () => {
    expect(written().calendar).toEqual({
      VERSION: '2.0',
      PRODID: reminder.product,
      CALSCALE: 'GREGORIAN',
      METHOD: 'PUBLISH',
    })
  })

  it('holds the day, whole, and takes no time of it', () => {
    expect(written().event).toEqual({
      UID: 'kpr-cek-2027-02-01@bebas-cemas.invalid',
      DTSTAMP: '20261122T000000Z',
      'DTSTART;VALUE=DATE': '20270201',
      'DTEND;VALUE=DATE': '20270202',
      SUMMARY: reminder.summary,
      DESCRIPTION: reminder.description,
      TRANSP: 'TRANSPARENT',
    })
  })

  it('rings at nine in the morning of the day before', () => {
    expect(written().alarm).toEqual({
      ACTION: 'DISPLAY',
      TRIGGER: '-PT15H',
      DESCRIPTION: reminder.summary,
    })
  })

  it.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2027-02-28', '20270301'],
  ])('of %s ends before %s', (day, end) => {
    const { event } = parseCalendar(reminderCalendar({ ...reminder, day }))
    expect(event['DTEND;VALUE=DATE']).toBe(end)
  })

  it('gives the same day the same name, and another day another', () => {
    const uid = (day: string) => parseCalendar(reminderCalendar({ ...reminder, day })).event.UID
    expect(uid('2027-02-01')).toBe(uid('2027-02-01'))
    expect(uid('2027-02-01')).not.toBe(uid('2027-02-02'))
  })

  it('brings back any words whatever, in lines of at most 75 octets', () => {
    const unit = fc.oneof(
      { weight: 9, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\\', ';', ',', ':', ' ') },
    )
    const words = fc.oneof(
      { weight: 29, arbitrary: fc.string({ unit, maxLength: 400, size: 'small' }) },
      { weight: 1, arbitrary: fc.string({ unit, maxLength: 400, size: 'max' }) },
    )
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const { event, alarm } = parseCalendar(
          reminderCalendar({ ...reminder, summary, description }),
        )
        return (
          event.SUMMARY === summary &&
          event.DESCRIPTION === description &&
          alarm.DESCRIPTION === summary
        )
      }),
      { numRuns },
    )
  })

  it.each([
    [75, 1],
    [76, 2],
    [75 + 74, 2],
    [75 + 75, 3],
  ])('writes %i octets in %i lines', (octets, lines) => {
    const summary = 'a'.repeat(octets - 'SUMMARY:'.length)
    const [written = ''] =
      reminderCalendar({ ...reminder, summary }).match(/SUMMARY:[^:]*\r\n/) ?? []
    expect(written.split('\r\n').filter((line) => /a{1}$/.test(line))).toHaveLength(lines)
  })
})

describe('a line', () => {
  const linesOf = (summary: string) => {
    const [line = ''] =
      reminderCalendar({ ...reminder, summary }).match(/^SUMMARY:.*\r\n(?: .*\r\n)*/m) ?? []
    return line.split('\r\n').length - 1
  }

  // The last character of so many octets in UTF-8, and the first.
  it.each([
    ['\u007e', 1],
    ['\u00a0', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
    ['\u{10ffff}', 4],
  ])('counts %j as %i octets', (character, octets) => {
    const room = 75 - 'SUMMARY:'.length
    const full = 'a'.repeat(room % octets) + character.repeat(Math.floor(room / octets))
    expect(linesOf(full)).toBe(1)
    expect(linesOf(`${full}a`)).toBe(2)
    expect(linesOf(`a${full}`)).toBe(2)
  })

  it('holds no sign that steers a machine', () => {
    const { event } = parseCalendar(reminderCalendar({ ...reminder, summary: 'a\u0007\u0080b' }))
    expect(event.SUMMARY).toBe('a  b')
  })
})

describe('the day asked for', () => {
  it.each(['2000-01-01', '2027-02-01', '2028-02-29', '2100-12-31', ' 2027-02-01 '])(
    '%j is read',
    (text) => {
      expect(readReminderDay(text)).toBe(text.trim())
    },
  )

  it.each([
    '',
    '1999-12-31',
    '2101-01-01',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-2-1',
    '20270201',
    '2027-02-01T00:00:00Z',
    '1 Februari 2027',
    '2027-02-01\r\nX-EVIL:1',
    '٢٠٢٧-٠٢-٠١',
  ])('%j is refused', (text) => {
    expect(readReminderDay(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => [null, text.trim()].includes(readReminderDay(text))),
      { numRuns },
    )
  })
})
