import { expect, test } from '@playwright/test'
import { parseCalendar } from '../unit/calendar/parse-calendar'
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const address = '/kpr/cek/pengingat.ics'

test('a day comes back as a calendar file that tells nothing but the day', async ({ request }) => {
  const response = await request.get(`${address}?tanggal=2027-02-01&penghasilan=6000000`)
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="cek-kpr-2027-02-01.ics"',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  const text = await response.text()
  const { calendar, event, alarm } = parseCalendar(text)
  expect(calendar).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH' })
  expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '20270201', DTSTAMP: '20261122T000000Z' })
  expect(event.DESCRIPTION).toContain('/kpr/cek')
  expect(alarm.ACTION).toBe('DISPLAY')
  expect(text).not.toContain('6000000')
})

test('the same day is the same event, however often it is saved', async ({ request }) => {
  const uidOf = async (day: string) =>
    parseCalendar(await (await request.get(`${address}?tanggal=${day}`)).text()).event.UID
  expect(await uidOf('2027-02-01')).toBe(await uidOf('2027-02-01'))
  expect(await uidOf('2027-02-01')).not.toBe(await uidOf('2027-03-01'))
})

test('what is no day is answered with what to type', async ({ request }) => {
  const bad = [
    '',
    '?',
    '?tanggal=',
    '?tanggal=2027-02-30',
    '?tanggal=1999-12-31',
    '?tanggal=2101-01-01',
    '?tanggal=besok',
    `?tanggal=${'9'.repeat(500)}`,
    '?tanggal=2027-02-01%0d%0aX:1',
    '?tanggal=%F0%9F%8C%BE',
    '?tanggal=%',
    '?%',
  ]
  for (const search of bad) {
    const response = await request.get(address + search)
    expect(response.status(), search).toBe(400)
    expect(response.headers()['content-type'], search).toBe('text/plain; charset=utf-8')
    expect(await response.text(), search).toContain('?tanggal=2026-11-22')
  }
})
