import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '@/lib/format/day'
import { formatFactValue } from '@/lib/format/fact-value'
import { spokenNumber } from '@/lib/format/spoken-number'
import { spokenSentence } from '@/lib/format/spoken-sentence'
import { spokenDay, spokenValue } from '@/lib/format/spoken-value'
import { factUnits } from '@/lib/units'

test.each([
  ['Rp8.400 sebulan.', 'delapan ribu empat ratus rupiah sebulan.'],
  ['Rp16.800', 'enam belas ribu delapan ratus rupiah'],
  ['dari Rp4\u00A0juta', 'dari empat juta rupiah'],
  ['Rp2,5 juta', 'dua koma lima juta rupiah'],
  ['Rp1.000.000', 'satu juta rupiah'],
  ['0,24% dari upah', 'nol koma dua empat persen dari upah'],
  ['100%', 'seratus persen'],
  ['12\u00A0bulan', 'dua belas bulan'],
  ['dalam 48 jam', 'dalam empat puluh delapan jam'],
  ['2x24 jam', 'dua kali dua puluh empat jam'],
  ['2 × 24 jam', 'dua kali dua puluh empat jam'],
  ['26 November 2026', 'dua puluh enam November dua ribu dua puluh enam'],
  ['Telepon 175.', 'Telepon satu tujuh lima.'],
  ['175 hari', 'seratus tujuh puluh lima hari'],
  ['Rp175.000', 'seratus tujuh puluh lima ribu rupiah'],
  ['1.175 orang', 'seribu seratus tujuh puluh lima orang'],
  ['(0254) 200999', '(nol dua lima empat) dua ratus ribu sembilan ratus sembilan puluh sembilan'],
  ['0811-1234', 'nol delapan satu satu satu dua tiga empat'],
  ['PP 44/2015', 'PP empat puluh empat tahun dua ribu lima belas'],
  ['Pasal 8A ayat (2a)', 'Pasal delapan A ayat dua a'],
  ['Pasal 19 ayat (4)', 'Pasal sembilan belas ayat empat'],
  ['umur 1–2 tahun', 'umur satu sampai dua tahun'],
  ['Tanpa angka.', 'Tanpa angka.'],
])('%s', (written, said) => {
  expect(spokenSentence(written)).toBe(said)
})

test('whatever amount of rupiah a page shows in full, it is said as the record says it', () => {
  assert(
    property(integer({ min: 0, max: 999_999_999 }), (idr) => {
      const written = formatFactValue(idr, 'idr', true)
      expect(spokenSentence(written)).toBe(spokenValue(idr, 'idr'))
    }),
  )
})

test('a figure of any unit is said without a digit', () => {
  for (const unit of factUnits) {
    const written = formatFactValue(unit === 'day' ? '2026-12-31' : 1250, unit)
    expect(spokenSentence(written), unit).not.toMatch(/[\d%]/)
  }
})

test('a percentage and a day are said as the record says them', () => {
  for (const bps of [24, 54, 100, 575, 1_250, 10_000]) {
    expect(spokenSentence(formatFactValue(bps, 'bps'))).toBe(spokenValue(bps, 'bps'))
  }
  for (const day of ['2026-12-31', '2027-01-01', '2015-07-01']) {
    expect(spokenSentence(formatDay(day))).toBe(spokenDay(day))
  }
})

test('any whole number below a thousand is said', () => {
  for (let value = 0; value < 1000; value += 1) {
    expect(spokenSentence(`${value} hari`)).toBe(`${spokenNumber(value)} hari`)
  }
})
