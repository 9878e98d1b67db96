import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparisonInput } from '@/lib/kpr/comparison/compare'
import {
  type ComparisonField,
  comparisonFields,
  comparisonForm,
} from '@/lib/kpr/comparison/comparison-fields'
import { readComparison } from '@/lib/kpr/comparison/comparison-query'
import { textsOf } from '@/lib/kpr/comparison/comparison-texts'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { placeNames } from '@/lib/kpr/comparison/places'
import { recordBy } from '@/lib/record'
import { numRuns } from '@/tests/unit/runs'
import { exampleInput, feesOf } from './example-comparison'

const partOfPrice = { kind: 'rupiah', bounds: { min: 0, max: 100_000_000_000 } }

const read = (query: Record<string, string | string[] | undefined>) =>
  readComparison(query, exampleInput)

describe('comparison read from the address', () => {
  test('is the example when nothing is given', () => {
    expect(read({})).toMatchObject({ isExample: true, errors: [], input: exampleInput })
    expect(read({ harga: '', mlt: '  ', lain: 'x' })).toMatchObject({ isExample: true, errors: [] })
  })

  test('shows the example in the form, in the way people write', () => {
    expect(read({}).texts).toEqual({
      harga: '166.000.000',
      dp: '16.000.000',
      tenor: '20',
      daerah: '',
      mlt: '8',
      promo: '5',
      promo_bulan: '24',
      lanjut: '11',
      bi: '',
      penghasilan: '',
      ...recordBy(
        loans,
        ({ feesField }) => feesField,
        () => '',
      ),
    })
  })

  test('takes every field', () => {
    const { input, isExample } = read({
      harga: '300 juta',
      dp: 'Rp60.000.000',
      tenor: '15 tahun',
      daerah: 'tangsel',
      mlt: '8,75',
      promo: '3.81%',
      promo_bulan: '60',
      lanjut: '11',
      bi: '-0,5',
      penghasilan: '5jt',
      biaya_mlt: '2 juta',
      biaya_bank: '7.500.000',
      biaya_subsidi: '500 ribu',
    })
    expect(isExample).toBe(false)
    expect(input).toEqual({
      priceIdr: 300_000_000,
      downPaymentIdr: 60_000_000,
      tenorYears: 15,
      place: 'tangsel',
      mltRateBps: 875,
      teaserRateBps: 381,
      teaserMonths: 60,
      floatingRateBps: 1_100,
      biChangeBps: -50,
      incomeIdrPerMonth: 5_000_000,
      feesIdr: { ...feesOf(() => 0), mlt: 2_000_000, komersial: 7_500_000, flpp: 500_000 },
    })
  })

  test('writes an input so that reading it gives the same input', () => {
    const rupiah = fc.integer({ min: 0, max: 1_000_000_000 })
    const bps = fc.integer({ min: 0, max: 5_000 })
    const inputs = fc.record<ComparisonInput>({
      priceIdr: fc.integer({ min: 1_000_000_001, max: 100_000_000_000 }),
      downPaymentIdr: rupiah,
      tenorYears: fc.integer({ min: 1, max: 30 }),
      place: fc.option(fc.constantFrom(...placeNames)),
      mltRateBps: bps,
      teaserRateBps: bps,
      teaserMonths: fc.integer({ min: 0, max: 360 }),
      floatingRateBps: bps,
      biChangeBps: fc.integer({ min: -500, max: 500 }),
      incomeIdrPerMonth: fc.option(rupiah),
      feesIdr: fc.record(
        feesOf(() => rupiah),
        { noNullPrototype: true },
      ),
    })
    fc.assert(
      fc.property(inputs, (input) => isDeepStrictEqual(read(textsOf(input)).input, { ...input })),
      { numRuns },
    )
  })

  test('counts the first of repeated parameters', () => {
    expect(read({ tenor: ['10', '25'] }).input?.tenorYears).toBe(10)
  })

  test.each<{ field: ComparisonField; text: string; codes: string[] }>([
    { field: 'harga', text: '0', codes: ['outOfRange'] },
    { field: 'harga', text: '166', codes: ['unlikely'] },
    { field: 'harga', text: '166.000', codes: ['unlikely'] },
    { field: 'harga', text: '999.999', codes: ['unlikely'] },
    { field: 'harga', text: '166 ribu', codes: ['outOfRange'] },
    { field: 'harga', text: '166 rupiah', codes: ['outOfRange'] },
    { field: 'harga', text: '1.000.000', codes: [] },
    { field: 'harga', text: '100 miliar', codes: [] },
    { field: 'harga', text: '100.000.000.001', codes: ['outOfRange'] },
    { field: 'harga', text: '-5', codes: ['unreadable'] },
    { field: 'harga', text: 'seratus', codes: ['unreadable'] },
    { field: 'dp', text: '0', codes: [] },
    { field: 'dp', text: '1', codes: ['unlikely'] },
    { field: 'dp', text: '99.999', codes: ['unlikely'] },
    { field: 'dp', text: '99.999,00', codes: [] },
    { field: 'dp', text: '100.000', codes: [] },
    { field: 'dp', text: '165.999.999', codes: [] },
    { field: 'dp', text: '166.000.000', codes: ['notBelowPrice'] },
    { field: 'dp', text: '200 juta', codes: ['notBelowPrice'] },
    { field: 'tenor', text: '0', codes: ['outOfRange'] },
    { field: 'tenor', text: '1', codes: [] },
    { field: 'tenor', text: '30', codes: [] },
    { field: 'tenor', text: '31', codes: ['outOfRange'] },
    { field: 'tenor', text: '10,5', codes: ['unreadable'] },
    { field: 'mlt', text: '0', codes: [] },
    { field: 'mlt', text: '50', codes: [] },
    { field: 'mlt', text: '50,01', codes: ['outOfRange'] },
    { field: 'promo', text: '-1', codes: ['unreadable'] },
    { field: 'promo_bulan', text: '0', codes: [] },
    { field: 'promo_bulan', text: '360', codes: [] },
    { field: 'promo_bulan', text: '361', codes: ['outOfRange'] },
    { field: 'lanjut', text: '1e999', codes: ['unreadable'] },
    { field: 'bi', text: '-5', codes: [] },
    { field: 'bi', text: '5', codes: [] },
    { field: 'bi', text: '5,01', codes: ['outOfRange'] },
    { field: 'bi', text: '-5,01', codes: ['outOfRange'] },
    { field: 'penghasilan', text: 'banyak', codes: ['unreadable'] },
    { field: 'biaya_bank', text: '100 miliar', codes: [] },
    { field: 'biaya_bank', text: '100.000.000.001', codes: ['outOfRange'] },
    { field: 'biaya_mlt', text: '-1', codes: ['unreadable'] },
    { field: 'biaya_subsidi', text: 'gratis', codes: ['unreadable'] },
  ])('$field "$text" has the errors $codes', ({ field, text, codes }) => {
    const { errors, input, texts } = read({ [field]: text })
    expect(errors.map((error) => [error.field, error.code])).toEqual(
      codes.map((code) => [field, code]),
    )
    expect(input === null).toBe(codes.length > 0)
    expect(texts[field]).toBe(text)
  })

  test('does not hold the example down payment against a small price', () => {
    expect(read({ harga: '10 juta' }).input).toMatchObject({
      priceIdr: 10_000_000,
      downPaymentIdr: 0,
    })
  })

  test('keeps the example down payment below a price that is out of range', () => {
    expect(read({ harga: '0' }).texts.dp).toBe('0')
    expect(read({ harga: '100.000.000.001' }).texts.dp).toBe('16.000.000')
  })

  test('keeps everything typed when one field is wrong', () => {
    const typed = { harga: '250 juta', dp: 'lima puluh', mlt: '9', penghasilan: '4 juta' }
    const { texts, input, errors } = read(typed)
    expect(texts).toMatchObject(typed)
    expect(input).toBeNull()
    expect(errors).toEqual([{ field: 'dp', code: 'unreadable', ...partOfPrice }])
  })

  test('is an example no longer when any one field is typed', () => {
    for (const field of comparisonFields) expect(read({ [field]: '1' }).isExample).toBe(false)
  })

  test('names the unit that a number of years or months may have', () => {
    expect(read({ tenor: '10 bulan' }).errors).toEqual([
      { field: 'tenor', code: 'unreadable', kind: 'whole', bounds: { min: 1, max: 30 } },
    ])
    expect(read({ promo_bulan: '2 tahun' }).errors).toEqual([
      { field: 'promo_bulan', code: 'unreadable', kind: 'whole', bounds: { min: 0, max: 360 } },
    ])
  })

  test('says once what is wrong with the price, or with what is paid down', () => {
    expect(read({ harga: '10 juta', dp: '200 miliar' }).errors).toEqual([
      { field: 'dp', code: 'outOfRange', ...partOfPrice },
    ])
    // Something wrong elsewhere does not hide that too much is paid down.
    expect(read({ harga: '10 juta', dp: '10 juta', mlt: 'x' }).errors).toEqual([
      { field: 'dp', code: 'notBelowPrice' },
      { field: 'mlt', code: 'unreadable', kind: 'percent', bounds: { min: 0, max: 5_000 } },
    ])
  })

  test('keeps the example down payment below a price that is only asked about', () => {
    const paidDown = (harga: string) => read({ harga }).texts.dp
    expect(['166', '17', '16', '10'].map(paidDown)).toEqual(['16.000.000', '16.000.000', '0', '0'])
  })

  test('takes no other amount that is asked about for the price', () => {
    const { errors, texts } = read({ penghasilan: '5' })
    expect(errors).toMatchObject([{ field: 'penghasilan', code: 'unlikely' }])
    expect(texts.dp).toBe('16.000.000')
    expect(read({ harga: '5', penghasilan: '6' }).texts.dp).toBe('0')
  })

  test('keeps the example down payment only below the price', () => {
    const paidDown = (harga: string) => read({ harga }).input?.downPaymentIdr
    expect(['15.999.999', '16.000.000', '16.000.001'].map(paidDown)).toEqual([0, 0, 16_000_000])
  })

  test('whatever is typed, never throws, and a result stays within the limits', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.stringMatching(/^[+-]?\d{1,12}([.,]\d{1,3})?( juta| ribu|%)?$/),
      fc.constantFrom('NaN', '1e999', '', '💰', 'Infinity', '-0', '0x10', '9'.repeat(400)),
    )
    const anyQuery = fc.dictionary(
      fc.constantFrom(...comparisonFields),
      fc.oneof(text, fc.array(text, { maxLength: 2 })),
      { maxKeys: 6 },
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { input, errors } = read(query)
        if (input === null) return errors.length > 0
        const { min, max } = comparisonForm.tenor.bounds
        const { feesIdr, ...terms } = input
        return (
          errors.length === 0 &&
          input.downPaymentIdr < input.priceIdr &&
          input.tenorYears >= min &&
          input.tenorYears <= max &&
          [...Object.values(terms), ...Object.values(feesIdr)].every(
            (value) => value === null || Number.isInteger(value),
          )
        )
      }),
      { numRuns },
    )
  })
})
