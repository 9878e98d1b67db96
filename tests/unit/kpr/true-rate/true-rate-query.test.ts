import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTrueRate } from '@/lib/kpr/true-rate/true-rate'
import { readTrueRate, type TrueRateField, trueRateForm } from '@/lib/kpr/true-rate/true-rate-query'
import { numRuns } from '@/tests/unit/runs'

const motorbike = { pinjaman: '20 juta', cicilan: 'Rp1.000.000', kali: '24' }

describe('loan offer read from the address', () => {
  test('is empty, without errors, when no figure is given', () => {
    for (const query of [{}, { pinjaman: '', kali: ' ' }, { periode: 'minggu' }, { lain: 'x' }]) {
      expect(readTrueRate(query)).toMatchObject({ isEmpty: true, errors: [], offer: null })
    }
  })

  test('takes every field', () => {
    const { offer, isEmpty } = readTrueRate({
      pinjaman: '1 juta',
      potongan: '100rb',
      cicilan: '275.000',
      kali: '4',
      periode: 'minggu',
    })
    expect(isEmpty).toBe(false)
    expect(offer).toEqual({
      loanIdr: 1_000_000,
      upFrontIdr: 100_000,
      instalmentIdr: 275_000,
      instalments: 4,
      period: 'week',
    })
  })

  test('counts nothing cut and a month where these are left out', () => {
    const { offer, texts } = readTrueRate(motorbike)
    expect(offer).toMatchObject({ upFrontIdr: 0, period: 'month' })
    expect(texts).toEqual({ ...motorbike, potongan: '', periode: 'bulan' })
  })

  test.each(['24', '24 kali', '24x', '24 \u00d7', '２４', '24 bulan', '24 minggu', '24hari'])(
    'reads "%s" as 24',
    (kali) => {
      expect(readTrueRate({ ...motorbike, kali }).offer?.instalments).toBe(24)
    },
  )

  test.each([
    ['bulan', 'month'],
    ['minggu', 'week'],
    ['hari', 'day'],
  ] as const)('takes an instalment every %s', (periode, period) => {
    expect(readTrueRate({ ...motorbike, periode }).offer?.period).toBe(period)
  })

  test.each([
    ['1 juta/bulan', 'bulan', []],
    ['1 juta per bulan', '', []],
    ['1 juta/minggu', 'minggu', []],
    ['1 juta sehari', 'hari', []],
    ['1 juta/minggu', 'bulan', ['periodDiffers']],
    ['1 juta setahun', '', ['periodDiffers']],
    ['1 juta/minggu', 'windu', ['unreadable']],
  ])('an instalment of "%s", paid by "%s", has the errors %j', (cicilan, periode, codes) => {
    const { errors } = readTrueRate({ ...motorbike, cicilan, periode })
    expect(errors.map(({ code }) => code)).toEqual(codes)
  })

  test('takes the time from the instalment where none is chosen', () => {
    const { offer, texts } = readTrueRate({ ...motorbike, cicilan: '270rb/minggu' })
    expect(offer).toMatchObject({ instalmentIdr: 270_000, period: 'week' })
    expect(texts.periode).toBe('minggu')
  })

  test('names every field that is missing', () => {
    expect(readTrueRate({ potongan: '1 juta' }).errors).toEqual([
      { field: 'pinjaman', code: 'missing' },
      { field: 'cicilan', code: 'missing' },
      { field: 'kali', code: 'missing' },
    ])
  })

  test.each<{ field: TrueRateField; text: string; codes: string[] }>([
    { field: 'pinjaman', text: '0', codes: ['outOfRange'] },
    { field: 'pinjaman', text: '20', codes: ['unlikely'] },
    { field: 'pinjaman', text: '99.999', codes: ['unlikely'] },
    { field: 'pinjaman', text: '100.000', codes: [] },
    { field: 'pinjaman', text: '1 rupiah', codes: [] },
    { field: 'potongan', text: '999', codes: ['unlikely'] },
    { field: 'potongan', text: '1.000', codes: [] },
    // A day's instalment of a small loan, once somebody says so.
    { field: 'cicilan', text: '5.000', codes: ['unlikely'] },
    { field: 'cicilan', text: '5.000,00', codes: [] },
    { field: 'cicilan', text: '5 ribu', codes: [] },
    { field: 'cicilan', text: '10.000', codes: [] },
    { field: 'pinjaman', text: '100 miliar', codes: [] },
    { field: 'pinjaman', text: '100.000.000.001', codes: ['outOfRange'] },
    { field: 'pinjaman', text: '-5', codes: ['unreadable'] },
    { field: 'potongan', text: '0', codes: [] },
    { field: 'potongan', text: '19.999.999', codes: [] },
    { field: 'potongan', text: '20.000.000', codes: ['notBelowLoan'] },
    { field: 'potongan', text: '100.000.000.001', codes: ['outOfRange'] },
    { field: 'potongan', text: 'sedikit', codes: ['unreadable'] },
    { field: 'cicilan', text: '0', codes: ['outOfRange'] },
    { field: 'cicilan', text: '1e9', codes: ['unreadable'] },
    { field: 'kali', text: '0', codes: ['outOfRange'] },
    { field: 'kali', text: '1', codes: [] },
    { field: 'kali', text: '360', codes: [] },
    { field: 'kali', text: '361', codes: ['outOfRange'] },
    { field: 'kali', text: '2 tahun', codes: ['unreadable'] },
    { field: 'kali', text: '1,5', codes: ['unreadable'] },
    { field: 'kali', text: '24x2', codes: ['unreadable'] },
    { field: 'periode', text: 'HARI', codes: [] },
    { field: 'periode', text: 'windu', codes: ['unreadable'] },
  ])('$field "$text" has the errors $codes', ({ field, text, codes }) => {
    const { errors, offer, texts } = readTrueRate({ ...motorbike, [field]: text })
    expect(errors.map((error) => [error.field, error.code])).toEqual(
      codes.map((code) => [field, code]),
    )
    expect(offer === null).toBe(codes.length > 0)
    expect(texts[field]).toBe(text)
  })

  test('tells a field that says nothing from one that is not typed', () => {
    expect(readTrueRate({ kali: 'x' }).errors).toEqual([
      { field: 'pinjaman', code: 'missing' },
      { field: 'cicilan', code: 'missing' },
      { field: 'kali', code: 'missing' },
    ])
    expect(readTrueRate({ ...motorbike, kali: '361', potongan: '20 juta' }).errors).toEqual([
      { field: 'potongan', code: 'notBelowLoan' },
      { field: 'kali', code: 'outOfRange', kind: 'whole', bounds: { min: 1, max: 360 } },
    ])
    expect(readTrueRate({ ...motorbike, periode: 'windu' }).errors).toEqual([
      { field: 'periode', code: 'unreadable', kind: 'period' },
    ])
  })

  test('keeps everything typed when one field is wrong', () => {
    const typed = { ...motorbike, potongan: '5%', periode: 'minggu' }
    expect(readTrueRate(typed).texts).toEqual(typed)
  })

  test('whatever is typed, never throws, and an offer can always be weighed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[+-]?\d{1,13}([.,]\d{1,3})?( juta| ribu| kali|x)?$/),
      fc.constantFrom('NaN', '1e999', '', '💰', 'Infinity', '-0', '0x10', 'bulan', 'minggu'),
    )
    const typed = fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.array(text) })
    const anything = fc.record(
      { pinjaman: typed, potongan: typed, cicilan: typed, kali: typed, periode: typed },
      { requiredKeys: [] },
    )
    const numberIn = (field: 'pinjaman' | 'potongan' | 'cicilan' | 'kali') =>
      fc.integer(trueRateForm[field].bounds).map(String)
    // Strings at random never make up a whole offer.
    const figures = fc.record({
      pinjaman: numberIn('pinjaman'),
      potongan: fc.oneof(fc.constant(''), numberIn('potongan')),
      cicilan: numberIn('cicilan'),
      kali: numberIn('kali'),
      periode: fc.constantFrom('', ...trueRateForm.periode.choices),
    })
    fc.assert(
      fc.property(fc.oneof(anything, figures), (query) => {
        const { offer, errors, isEmpty } = readTrueRate(query)
        if (offer === null) return errors.length > 0 || isEmpty
        return (
          errors.length === 0 &&
          !isEmpty &&
          offer.upFrontIdr < offer.loanIdr &&
          offer.instalments <= trueRateForm.kali.bounds.max &&
          findTrueRate(offer).totalIdr === offer.instalmentIdr * offer.instalments
        )
      }),
      { numRuns },
    )
  })
})
