import { expect, test } from 'vitest'
import { codePage, isCode } from '@/lib/front/leaflet-code'

const pages = ['/s/jkm', '/s/jkm-261126-k7', '/s/jkm-270101-m2', '/s/jk', '/s/jk-261126-aa']
const today = '2027-01-15'

test.each([
  ['/s/jkm-261126-k7', '/s/jkm-261126-k7'],
  ['/S/JKM-261126-K7', '/s/jkm-261126-k7'],
  ['/S/JKM-261126-K7/', '/s/jkm-261126-k7'],
  // Printed on another day of the same edition.
  ['/S/JKM-261231-K7', '/s/jkm-261126-k7'],
  ['/S/JKM-270101-M2', '/s/jkm-270101-m2'],
  ['/S/JKM-270115-M2', '/s/jkm-270101-m2'],
  // Its figures are not those of its edition: a record was corrected, or the leaflet holds others now.
  ['/S/JKM-261126-XX', '/s/jkm'],
  ['/S/JKM-270115-K7', '/s/jkm'],
  // Its day is before the first leaflet, or has not come.
  ['/S/JKM-261125-K7', '/s'],
  ['/S/JKM-270116-M2', '/s'],
  ['/S/JKM-991231-M2', '/s'],
  ['/S/JKM', '/s/jkm'],
  ['/S/TIDAK', '/s'],
  ['/S/JKM-261126-K7-X', '/s'],
  ['/S/TIDAK-261126-K7', '/s'],
  ['/S/', '/s'],
  ['/S/JKM-261126', '/s'],
])('%s is answered by %s', (path, page) => {
  expect(isCode(path)).toBe(true)
  expect(codePage(path, today, pages)).toBe(page)
})

test.each(['/s', '/sumber', '/', '/program/s/x'])('%s is no code', (path) => {
  expect(isCode(path)).toBe(false)
})
