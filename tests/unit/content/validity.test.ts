import { expect, test } from 'vitest'
import { announcements } from '@/lib/content/announcements'
import { FactOutOfPeriodError, factOn } from '@/lib/content/facts'
import { recordedIdsOf } from '@/lib/content/page-sources'
import { recordedFacts } from '@/lib/content/records'
import { siteDay } from '@/lib/site-day'
import { factIdsOfSite } from './used-facts'

/** Renewed by an announcement: until it is read, the page says that the figure has passed. */
const awaited = announcements.flatMap(({ factIds }) => factIds)

const isHistory = (id: string) => recordedFacts.get(id)?.isHistory === true

test('every figure the site shows has a value for today', () => {
  const missing = factIdsOfSite().filter((id) => {
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
