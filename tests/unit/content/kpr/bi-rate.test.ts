import { describe, expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/figures/facts'
import { biRateOn } from '@/lib/content/kpr/bi-rate'

const october = '20–21 Oktober 2026'
const both = '20–21 Oktober dan 17–18 November 2026'

// Decisions seen: 18 June, 22 July and 23 September 2026. Meetings: the calendar of Bank Indonesia.
describe('the rate of the central bank', () => {
  test.each([
    ['2026-06-18', '18 Juni 2026', 'none', 'none'],
    ['2026-07-21', '18 Juni 2026', 'none', 'none'],
    ['2026-07-22', '22 Juli 2026', 'none', 'none'],
    ['2026-09-23', '23 September 2026', 'none', 'none'],
    ['2026-09-24', '23 September 2026', 'none', october],
    ['2026-10-20', '23 September 2026', 'none', october],
    ['2026-10-21', '23 September 2026', october, october],
    ['2026-10-22', '23 September 2026', october, '17–18 November 2026'],
    ['2026-11-18', '23 September 2026', both, '17–18 November 2026'],
    ['2026-11-25', '23 September 2026', both, '15–16 Desember 2026'],
    ['2026-12-16', '23 September 2026', both, '15–16 Desember 2026'],
    ['2026-12-17', '23 September 2026', both, 'none'],
  ])('on %s was last seen on %s; not found: %s; next: %s', (day, seenOn, missed, next) => {
    expect(biRateOn(day)).toMatchObject({
      biRate: '5,75%',
      biRateSince: '18 Juni 2026',
      biRateSeenOn: seenOn,
      biRateMissed: missed,
      biRateNext: next,
    })
  })

  test('is last seen on the day it changed, where nothing later was seen', () => {
    for (const day of ['2025-09-17', '2026-05-20', '2026-06-09', '2026-06-18']) {
      expect(factOn('bi.rate.terakhir-dilihat', day).value).toBe(factOn('bi.rate', day).from)
    }
  })

  test('is unknown before the first decision recorded', () => {
    expect(() => biRateOn('2025-09-16')).toThrow(FactOutOfPeriodError)
  })
})
