import { expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/facts'
import { siteDay } from '@/lib/site-day'
import { factIdsOfSite } from './used-facts'

/** Shown as history, with the day it was said. */
const past = ['mlt.bunga-ucapan-2023']

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
  expect(missing.filter((id) => !past.includes(id))).toEqual([])
})
