import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRupiah } from '@/lib/input/rupiah'

describe('readRupiah', () => {
  it.each([
    ['150000000', 150_000_000],
    ['150.000.000', 150_000_000],
    ['150 000 000', 150_000_000],
    ['Rp150.000.000', 150_000_000],
    ['Rp 150.000.000,00', 150_000_000],
    ['Rp. 150.000.000,-', 150_000_000],
    ['rp\u00a0150.000.000', 150_000_000],
    ['Rp\u202f150\u00a0juta', 150_000_000],
    ['150 juta', 150_000_000],
    ['150 JUTA', 150_000_000],
    ['150jt', 150_000_000],
    ['150 juta rupiah', 150_000_000],
    ['1,5 juta', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['1,25jt', 1_250_000],
    ['2,35 miliar', 2_350_000_000],
    ['1.500 juta', 1_500_000_000],
    ['500 ribu', 500_000],
    ['500rb', 500_000],
    ['1 miliar', 1_000_000_000],
    ['1 milyar', 1_000_000_000],
    ['0', 0],
    ['1000 miliar', 1_000_000_000_000],
  ])('reads "%s" as %i', (text, idr) => {
    expect(readRupiah(text)).toEqual({ status: 'ok', value: idr })
  })

  it.each(['', '   ', '\u00a0'])('takes "%s" as not known yet', (text) => {
    expect(readRupiah(text)).toEqual({ status: 'empty' })
  })

  it.each([
    '-150000000',
    '−5 juta',
    'seratus juta',
    '15.00.000',
    '1.50',
    '150,000,000',
    '150,000',
    '1,5,5 juta',
    '1.500.00',
    '0.150.000',
    '1.500 000',
    'Rp',
    'juta',
    '1e9',
    '1e999',
    'NaN',
    'Infinity',
    '150 jutaan',
    '150 juta 500 ribu',
    '１５０',
    '😀',
    '1000000000001',
    '1001 miliar',
    '9'.repeat(100),
  ])('refuses "%s"', (text) => {
    expect(readRupiah(text)).toEqual({ status: 'unreadable' })
  })

  it('reads back every whole amount as Indonesians write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (idr) => {
        const written = new Intl.NumberFormat('id-ID').format(idr)
        expect(readRupiah(`Rp${written}`)).toEqual({ status: 'ok', value: idr })
        expect(readRupiah(`${idr}`)).toEqual({ status: 'ok', value: idr })
      }),
    )
  })

  it('never throws and never gives less than zero or a part of a rupiah', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const reading = readRupiah(text)
        const idr = reading.status === 'ok' ? reading.value : 0
        expect(Number.isInteger(idr) && idr >= 0).toBe(true)
      }),
    )
  })
})
