import { describe, expect, test } from 'vitest'
import { contributionCalendar } from '@/app/penyuluhan/kalender/contribution-calendar'
import { numberOn } from '@/lib/content/figures/facts'
import { laterStarts, priceMonths } from '@/lib/content/iuran/price-months'
import { formatRupiah } from '@/lib/format/rupiah'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { parseCalendar } from '@/tests/unit/calendar/parse-calendar'

const pricesOf = (sector: (typeof sectors)[number], day: string) =>
  new Map(priceMonths(sector, day).map(({ month, price }) => [month.slice(0, 7), price?.value]))

describe('twelve months of contributions', () => {
  test.each(['2026-11-26', '2026-12-31', '2027-01-01', '2027-04-01'])('from %s', (day) => {
    for (const sector of sectors) {
      const months = priceMonths(sector, day)
      expect(months).toHaveLength(12)
      expect(months[0]?.month).toBe(`${day.slice(0, 7)}-01`)
      expect(new Set(months.map(({ month }) => month)).size).toBe(12)
      for (const { month, price } of months) {
        expect(price?.value, month).toBe(numberOn(`iuran.${sector}.jkk-jkm`, month))
      }
    }
  })

  // The discount of most ends with December 2026, of transport with March 2027.
  test('the price is right on both sides of each change', () => {
    const most = pricesOf('umum', '2026-11-26')
    expect([most.get('2026-12'), most.get('2027-01')]).toEqual([8_400, 16_800])
    const transport = pricesOf('transportasi', '2026-11-26')
    expect([transport.get('2027-03'), transport.get('2027-04')]).toEqual([8_400, 16_800])
  })
})

describe('the calendar can begin later', () => {
  test('with each of the next twelve months, once', () => {
    const starts = laterStarts('2026-11-26')
    expect(starts).toHaveLength(12)
    expect([starts[0], starts[1], starts[11]]).toEqual(['2026-12-01', '2027-01-01', '2027-11-01'])
    expect(laterStarts('2026-12-31')[0]).toBe('2027-01-01')
  })

  test.each(laterStarts('2026-11-26'))('from %s each month has its own price', (start) => {
    for (const sector of sectors) {
      const months = priceMonths(sector, start)
      const file = contributionCalendar(sector, start, '2026-11-26')
      expect(file.match(/DTSTAMP:20261126T/g)).toHaveLength(12)
      for (const { month, price } of months) {
        expect(price?.value, month).toBe(numberOn(`iuran.${sector}.jkk-jkm`, month))
        expect(file).toContain(`UID:iuran-${sector}-${month}`)
      }
    }
  })
})

describe('the same for the calendar of a phone', () => {
  test.each(sectors)('%s: each month once, with its price and an alarm', (sector) => {
    const day = '2026-11-26'
    const file = contributionCalendar(sector, day, day)
    const events = file.split('BEGIN:VEVENT').slice(1)
    expect(events).toHaveLength(12)
    const [before = ''] = file.split('BEGIN:VEVENT')
    priceMonths(sector, day).forEach(({ month, price }, i) => {
      const one = `${before}BEGIN:VEVENT${events[i]?.replace('END:VCALENDAR\r\n', '')}END:VCALENDAR\r\n`
      const { event, alarm } = parseCalendar(one)
      expect(event['DTSTART;VALUE=DATE']).toBe(month.replaceAll('-', ''))
      expect(event.UID).toBe(`iuran-${sector}-${month}@bebas-cemas.invalid`)
      expect(event.SUMMARY).toContain(formatRupiah(Number(price?.value)))
      expect(alarm).toMatchObject({ ACTION: 'DISPLAY', TRIGGER: 'PT9H' })
    })
  })
})
