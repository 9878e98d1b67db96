import { expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/figures/facts'
import { recordedIdsOf } from '@/lib/content/figures/page-sources'
import { recordedFacts } from '@/lib/content/figures/records'
import { monthlyBands } from '@/lib/content/iuran/monthly-figures'
import { figureIn } from '@/lib/iuran/monthly-figure'
import { siteDay } from '@/lib/site-day'
import { announcements } from '@/lib/upkeep/announcements'
import { factIdsOfSite } from '@/tests/unit/content/used-facts'

/** Renewed by an announcement: until it is read, the page says that the figure has passed. */
const awaited = announcements.flatMap(({ factIds }) => factIds)

const isHistory = (id: string) => recordedFacts.get(id)?.isHistory === true

const isTable = (id: string) => recordedFacts.get(id)?.unit === 'bands'

test('every table the site counts with holds this month', () => {
  const month = siteDay().slice(0, 7)
  const tables = factIdsOfSite().filter(isTable)
  expect(tables).toContain('bpu.golongan')
  expect(tables.filter((id) => figureIn(monthlyBands(id, month), month) === null)).toEqual([])
})

test('every figure the site shows has a value for today', () => {
  const figures = factIdsOfSite().filter((id) => !isTable(id))
  const missing = figures.filter((id) => {
    try {
      factOn(id, siteDay())
      return false
    } catch (error) {
      if (error instanceof FactOutOfPeriodError) return true
      throw error
    }
  })
  const late = missing.filter(
    (id) => !isHistory(id) && !recordedIdsOf(id).some((each) => awaited.includes(each)),
  )
  expect(late).toEqual([])
})
