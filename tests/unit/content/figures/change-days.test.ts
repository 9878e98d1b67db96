import { expect, test } from 'vitest'
import { addDays } from '@/lib/calendar/day'
import { changesOn } from '@/lib/content/changes/changes'
import { atomFeed } from '@/lib/content/changes/changes-feed'
import { changeDays, dataChangedOn } from '@/lib/content/figures/change-days'
import { factIfAny } from '@/lib/content/figures/facts'
import { derivedFacts, recordedFacts } from '@/lib/content/figures/records'
import { shownFigure } from '@/lib/content/figures/shown-figure'
import { bpuPriceRow } from '@/lib/content/iuran/bpu-price'
import { contributionTableOn, wageDeductionTableOn } from '@/lib/content/iuran/contribution-tables'
import { discountsOn } from '@/lib/content/iuran/discounts'
import { priceChangeSoon } from '@/lib/content/iuran/price-change'
import { villageCostsOn } from '@/lib/content/iuran/village-costs'
import { comparisonOn } from '@/lib/content/kpr/comparison-content'
import { decisionListOn } from '@/lib/content/kpr/decision-list-content'
import { exampleInstalmentsOn } from '@/lib/content/kpr/house-instalments'
import { sectors } from '@/lib/iuran/bpu-contribution'

const from = '2026-11-22'
const until = '2027-06-02'
const siteUrl = new URL('https://bebascemas.example')

const figureIds = [...recordedFacts.values(), ...derivedFacts.values()]
  .filter(({ unit }) => unit !== 'bands')
  .map(({ id }) => id)

/** All that finished pages, feed and data read of the day. */
function readOn(day: string) {
  return {
    figures: figureIds.map((id) => shownFigure(id, day)),
    prices: sectors.map((sector) =>
      (['jkk', 'jkm'] as const).map((program) => bpuPriceRow(program, sector, day)),
    ),
    priceChange: priceChangeSoon(day),
    discounts: discountsOn(day),
    tables: [
      ...sectors.map((sector) => contributionTableOn(sector, day)),
      wageDeductionTableOn(day),
    ],
    village: sectors.map((sector) => villageCostsOn(sector, day)),
    comparison: comparisonOn(day),
    instalments: exampleInstalmentsOn(day),
    rules: decisionListOn(day),
    feed: atomFeed(changesOn(day), { siteUrl, day, author: 'Tim' }),
    data: dataChangedOn(day),
  }
}

/** As a text; the day of asking stands in `from` of an example, which no page shows. */
const written = (read: object, asked: readonly string[]) =>
  JSON.stringify(read, (key, value) => (key === 'from' && asked.includes(value) ? 'asked' : value))

test('between two days of change nothing changes that a page reads', () => {
  const known = new Set(changeDays(from, until))
  const missed: string[] = []
  let before = { day: from, read: readOn(from) }
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    const now = { day, read: readOn(day) }
    const asked = [before.day, day]
    const isSame = known.has(day) || written(now.read, asked) === written(before.read, asked)
    if (!isSame) missed.push(day)
    before = now
  }
  expect(missed).toEqual([])
}, 120_000)

test('the days on which prices and rules change are among them, and none outside', () => {
  const days = changeDays('2026-12-31', '2027-04-01')
  expect(days).toEqual(expect.arrayContaining(['2027-01-01', '2027-03-01', '2027-04-01']))
  expect(days).not.toContain('2026-12-31')
  expect(days).toEqual(days.toSorted())
  expect(new Set(days).size).toBe(days.length)
  expect(changeDays('2027-04-01', '2027-04-01')).toEqual([])
})

test('every month begins with one', () => {
  expect(changeDays('2026-11-30', '2026-12-01')).toEqual(['2026-12-01'])
  expect(changeDays('2027-05-31', '2027-06-01')).toEqual(['2027-06-01'])
})

test('pages speak of the end of a price two months before it', () => {
  const end = factIfAny('bpu.diskon.umum', from)?.to
  expect(end).toBe('2026-12-31')
  expect(changeDays('2026-10-01', '2026-11-01')).toContain('2026-10-31')
})

test('data say the day they changed, not the day they were written', () => {
  expect(dataChangedOn('2027-01-01')).toBe('2027-01-01')
  expect(dataChangedOn('2027-01-02')).toBe('2027-01-01')
  expect(dataChangedOn('2026-12-31') < '2027-01-01').toBe(true)
})
