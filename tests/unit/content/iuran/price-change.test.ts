import { expect, test } from 'vitest'
import { priceChangeSoon } from '@/lib/content/iuran/price-change'

test.each([
  ['2026-10-30', null],
  ['2026-10-31', 'umum'],
  ['2026-12-31', 'umum'],
  ['2027-01-01', null],
  ['2027-01-30', null],
  ['2027-01-31', 'transportasi'],
  ['2027-03-31', 'transportasi'],
  ['2027-04-01', null],
])('on %s the price that is about to change is %s', (day, sector) => {
  expect(priceChangeSoon(day)?.sector ?? null).toBe(sector)
})
