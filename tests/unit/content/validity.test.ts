import { expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/facts'
import { recordedFacts } from '@/lib/content/records'
import { siteDay } from '@/lib/site-day'
import { factIdsOfSite } from './used-facts'

/** Renewed every March by an announcement: until it is read, the page says that it has passed. */
const awaited = ['jp.upah-tertinggi', 'jp.iuran-tertinggi.pekerja']

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
  const late = missing.filter((id) => !recordedFacts.get(id)?.isHistory && !awaited.includes(id))
  expect(late).toEqual([])
})
