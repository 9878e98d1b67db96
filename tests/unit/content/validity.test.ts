import { expect, test } from 'vitest'
import { FactOutOfPeriodError, factOn } from '@/lib/content/facts'
import { monthlyBands } from '@/lib/content/monthly-figures'
import { recordedFacts } from '@/lib/content/records'
import { figureIn } from '@/lib/iuran/monthly-figure'
import { siteDay } from '@/lib/site-day'
import { factIdsOfSite } from './used-facts'

/** Shown as history, with the day it was said. */
const past = ['mlt.bunga-ucapan-2023']

/** Renewed every March by an announcement: until it is read, the page says that it has passed. */
const awaited = ['jp.upah-tertinggi', 'jp.iuran-tertinggi.pekerja']

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
  expect(missing.filter((id) => ![...past, ...awaited].includes(id))).toEqual([])
})
