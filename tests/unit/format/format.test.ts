import { describe, expect, test } from 'vitest'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah, formatRupiahShort } from '@/lib/format/rupiah'
import { formatFrom, formatUntil } from '@/lib/format/validity'

test.each([
  [0, 'Rp0'],
  [280, 'Rp280'],
  [16_800, 'Rp16.800'],
  [1_254_660.10349, 'Rp1.254.660'],
  [-5_000, '−Rp5.000'],
])('%d rupiah reads %s', (idr, words) => {
  expect(formatRupiah(idr)).toBe(words)
})

test.each([
  [999_900, 'Rp999.900'],
  [1_000_000, 'Rp1 juta'],
  [2_400_000, 'Rp2,4 juta'],
  [11_086_300, 'Rp11.086.300'],
  [500_000_000, 'Rp500 juta'],
])('%d rupiah reads shortly %s, and only if nothing is lost', (idr, words) => {
  expect(formatRupiahShort(idr)).toBe(words)
})

test.each([
  [500, '5%'],
  [875, '8,75%'],
  [24, '0,24%'],
])('%d basis points read %s', (bps, words) => {
  expect(formatPercent(bps)).toBe(words)
})

describe('validity', () => {
  test('a whole month is named by its month', () => {
    expect(formatUntil('2026-12-31')).toBe('Desember 2026')
    expect(formatUntil('2028-02-29')).toBe('Februari 2028')
    expect(formatFrom('2027-01-01')).toBe('Januari 2027')
  })

  test('any other day is named in full', () => {
    expect(formatUntil('2028-02-28')).toBe('28 Februari 2028')
    expect(formatFrom('2026-06-18')).toBe('18 Juni 2026')
  })
})

test('a figure is read with its unit', () => {
  expect(formatFactValue(12, 'months')).toBe('12 bulan')
  expect(formatFactValue(300, 'points')).toBe('3 poin')
  expect(formatFactValue('2030-07-01', 'day')).toBe('1 Juli 2030')
  expect(formatFactValue(42_000_000, 'idr', true)).toBe('Rp42.000.000')
})
