import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ContributionField,
  contributionFields,
  contributionForm,
} from '@/lib/iuran/contribution-fields'
import { readContribution } from '@/lib/iuran/contribution-query'

const months = { first: '2026-10', last: '2027-01', current: '2026-11' }
const defaults = {
  incomeIdrPerMonth: 1_000_000,
  wageIdrPerMonth: 4_000_000,
  savingYears: 10,
}

const read = (query: Record<string, string | string[] | undefined>) =>
  readContribution(query, months, defaults)

describe('contribution read from the address', () => {
  test('is the example of a self-employed worker at the lowest band when nothing is given', () => {
    for (const query of [{}, { segmen: '', penghasilan: '  ', lain: 'x' }]) {
      expect(read(query)).toMatchObject({
        segment: null,
        isExample: true,
        errors: [],
        input: {
          segment: 'bpu',
          sector: 'umum',
          payer: 'self',
          incomeIdrPerMonth: 1_000_000,
          withJht: false,
          isNewMember: false,
          month: '2026-11',
          paidMonths: 1,
          savingYears: 10,
        },
      })
    }
  })

  test('takes every answer of a self-employed worker', () => {
    const { input, isExample, segment } = read({
      segmen: 'bpu',
      sektor: 'transportasi',
      penghasilan: 'Rp2.500.000',
      dibayar: 'pemerintah',
      peserta: 'baru',
      jht: 'ya',
      bulan: '2027-01',
      bayar: '6',
      lama: '25 tahun',
    })
    expect({ isExample, segment }).toEqual({ isExample: false, segment: 'bpu' })
    expect(input).toEqual({
      segment: 'bpu',
      sector: 'transportasi',
      incomeIdrPerMonth: 2_500_000,
      payer: 'government',
      isNewMember: true,
      withJht: true,
      month: '2027-01',
      paidMonths: 6,
      savingYears: 25,
    })
  })

  test('takes every answer of an employee', () => {
    const { input, isExample, segment } = read({
      segmen: 'pu',
      upah: '3,5 juta',
      risiko: '5',
      jp: 'tidak',
      jht: 'tidak',
      bulan: '2026-10',
      lama: '1',
    })
    expect({ isExample, segment }).toEqual({ isExample: false, segment: 'pu' })
    expect(input).toEqual({
      segment: 'pu',
      wageIdrPerMonth: 3_500_000,
      riskClass: 5,
      withJp: false,
      withJht: false,
      month: '2026-10',
      savingYears: 1,
    })
  })

  test('an employee has old-age savings and a pension unless they say otherwise', () => {
    expect(read({ segmen: 'pu' })).toMatchObject({
      isExample: true,
      input: { wageIdrPerMonth: 4_000_000, riskClass: 2, withJht: true, withJp: true },
    })
  })

  test('an empty field shows what is counted with, an amount and a risk nothing', () => {
    expect(read({}).texts).toEqual({
      segmen: '',
      sektor: 'umum',
      penghasilan: '',
      dibayar: 'sendiri',
      peserta: 'lama',
      upah: '',
      risiko: '',
      jp: 'ya',
      jht: '',
      bulan: '2026-11',
      bayar: '1',
      lama: '10',
    })
  })

  test.each<[ContributionField, string[]]>([
    ['segmen', ['bpu', 'pu']],
    ['sektor', ['umum', 'transportasi']],
    ['dibayar', ['sendiri', 'pemerintah']],
    ['peserta', ['lama', 'baru']],
    ['risiko', ['1', '2', '3', '4', '5']],
    ['jp', ['ya', 'tidak']],
    ['jht', ['ya', 'tidak']],
    ['bayar', ['1', '3', '6', '12']],
  ])('%s can be answered %j', (field, answers) => {
    for (const answer of answers) {
      expect(read({ [field]: answer })).toMatchObject({ errors: [], plain: { [field]: answer } })
    }
  })

  test.each([
    { query: {}, isFilled: false },
    { query: { segmen: 'bpu', penghasilan: '2jt', sektor: 'transportasi' }, isFilled: false },
    // As a form sends them that nobody has opened.
    {
      query: { dibayar: 'sendiri', bulan: '2026-11', bayar: '1', lama: '10', jht: '' },
      isFilled: false,
    },
    { query: { bulan: 'November 2026' }, isFilled: false },
    { query: { bulan: '2026-12' }, isFilled: true },
    { query: { jht: 'tidak' }, isFilled: true },
    { query: { lama: '11' }, isFilled: true },
    { query: { segmen: 'pu', risiko: '3' }, isFilled: true },
  ])('a further field says something else in $query: $isFilled', ({ query, isFilled }) => {
    expect(read(query).isFurtherFilled).toBe(isFilled)
  })

  test('hands on what was typed, without what concerns the other kind of worker only', () => {
    const shared = { jht: 'ya', bulan: '2026-12', lama: '20' }
    const own = {
      sektor: 'transportasi',
      penghasilan: '2500000',
      dibayar: 'pemerintah',
      peserta: 'baru',
      bayar: '6',
    }
    const employed = { upah: '3500000', risiko: '4', jp: 'tidak' }
    const typed = { ...shared, ...own, ...employed }
    expect(read({ ...typed, segmen: 'bpu' }).plain).toEqual({ ...shared, ...own, segmen: 'bpu' })
    expect(read({ ...typed, segmen: 'pu' }).plain).toEqual({ ...shared, ...employed, segmen: 'pu' })
    expect(read(typed).plain).toEqual(typed)
  })

  test('does not count for whom an amount is typed that cannot be read', () => {
    const unread = read({ upah: 'sedikit', penghasilan: '3 juta' })
    expect(unread.isExample).toBe(false)
    expect(unread.errors.map(({ field }) => field)).toEqual(['upah'])
    expect(read({ penghasilan: '-5' }).isExample).toBe(true)
    expect(read({ upah: '5' }).isExample).toBe(true)
    // Something else that is wrong does not make an amount an example.
    expect(read({ upah: '3 juta', lama: '51' }).isExample).toBe(false)
    expect(read({ upah: '3 juta', penghasilan: '3 juta', segmen: 'pu' }).errors).toEqual([])
  })

  test('says of a month that is not in the list that it is not', () => {
    expect(read({ bulan: '2027-02' }).errors).toEqual([
      { field: 'bulan', code: 'unreadable', kind: 'listedMonth' },
    ])
    expect(read({ bulan: 'kapan' }).errors).toEqual([
      { field: 'bulan', code: 'unreadable', kind: 'listedMonth' },
    ])
  })

  test('passes over what concerns the other kind of worker', () => {
    const query = { penghasilan: 'banyak', upah: 'sedikit', bayar: '7', jp: 'mungkin' }
    expect(read({ ...query, segmen: 'bpu' }).errors.map(({ field }) => field)).toEqual([
      'penghasilan',
      'bayar',
    ])
    expect(read({ ...query, segmen: 'pu' }).errors.map(({ field }) => field)).toEqual([
      'upah',
      'jp',
    ])
  })

  test('counts for whom an amount is typed where the kind of work is not chosen', () => {
    expect(read({ upah: '3 juta' }).input?.segment).toBe('pu')
    expect(read({ penghasilan: '3 juta' }).input?.segment).toBe('bpu')
    const both = read({ upah: '3 juta', penghasilan: '3 juta' })
    expect(both.input).toBeNull()
    expect(both.errors).toEqual([{ field: 'segmen', code: 'segmentMissing' }])
  })

  test.each<{ field: ContributionField; text: string; codes: string[] }>([
    { field: 'segmen', text: 'BPU', codes: [] },
    { field: 'segmen', text: 'siapa', codes: ['unreadable'] },
    { field: 'sektor', text: 'laut', codes: ['unreadable'] },
    { field: 'penghasilan', text: '0', codes: [] },
    { field: 'penghasilan', text: '-5', codes: ['unreadable'] },
    { field: 'penghasilan', text: 'sejuta', codes: ['unreadable'] },
    { field: 'upah', text: '0', codes: ['outOfRange'] },
    { field: 'upah', text: '5', codes: ['unlikely'] },
    { field: 'upah', text: '9.999,00', codes: ['outOfRange'] },
    { field: 'upah', text: '10.000,00', codes: [] },
    { field: 'upah', text: '10 ribu', codes: [] },
    { field: 'upah', text: '99.999', codes: ['unlikely'] },
    { field: 'upah', text: '100.000', codes: [] },
    { field: 'penghasilan', text: '5', codes: ['unlikely'] },
    { field: 'penghasilan', text: '5 rupiah', codes: [] },
    { field: 'upah', text: '1.000.000.000', codes: [] },
    { field: 'upah', text: '1.000.000.001', codes: ['outOfRange'] },
    { field: 'risiko', text: '0', codes: ['unreadable'] },
    { field: 'risiko', text: '1', codes: [] },
    { field: 'risiko', text: '5', codes: [] },
    { field: 'risiko', text: '6', codes: ['unreadable'] },
    { field: 'bulan', text: '2026-09', codes: ['unreadable'] },
    { field: 'bulan', text: '2026-10', codes: [] },
    { field: 'bulan', text: '2027-01', codes: [] },
    { field: 'bulan', text: '2027-02', codes: ['unreadable'] },
    { field: 'bulan', text: '2026-13', codes: ['unreadable'] },
    { field: 'bayar', text: '2', codes: ['unreadable'] },
    { field: 'bayar', text: '12', codes: [] },
    { field: 'lama', text: '0', codes: ['outOfRange'] },
    { field: 'lama', text: '1', codes: [] },
    { field: 'lama', text: '50', codes: [] },
    { field: 'lama', text: '51', codes: ['outOfRange'] },
    { field: 'lama', text: '10 bulan', codes: ['unreadable'] },
  ])('$field "$text" has the errors $codes', ({ field, text, codes }) => {
    const { errors, input, texts } = read({ [field]: text })
    expect(errors.map((error) => [error.field, error.code])).toEqual(
      codes.map((code) => [field, code]),
    )
    expect(input === null).toBe(codes.length > 0)
    expect(texts[field]).toBe(text)
  })

  test.each(['2026-12', '12-2026', 'Desember 2026', 'des-2026'])(
    'the month "%s" of an address is the one that the list knows',
    (bulan) => {
      const { texts, input } = read({ segmen: 'bpu', bulan })
      expect(texts.bulan).toBe('2026-12')
      expect(input?.month).toBe('2026-12')
    },
  )

  test.each([
    ['penghasilan', '2,5 juta/bulan', []],
    ['penghasilan', '30 juta setahun', ['otherPeriod']],
    ['penghasilan', '2,500,000', []],
    ['penghasilan', '2,500', ['comma']],
    ['upah', '4 juta sebulan', []],
    ['upah', '150 ribu per hari', ['otherPeriod']],
  ])('%s "%s" has the errors %j', (field, text, codes) => {
    expect(read({ [field]: text }).errors.map(({ code }) => code)).toEqual(codes)
  })

  test('keeps everything typed when one field is wrong', () => {
    const typed = {
      segmen: 'bpu',
      sektor: 'transportasi',
      penghasilan: 'dua',
      lama: '7',
      jht: 'ya',
    }
    const { texts, input } = read(typed)
    expect(texts).toMatchObject(typed)
    expect(input).toBeNull()
  })

  test('whatever is typed, never throws, and an answer stays within the limits', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[+-]?\d{1,13}([.,]\d{1,3})?( juta| ribu| tahun)?$/),
      fc.constantFrom('NaN', '1e999', '', '💰', '-0', 'bpu', 'pu', 'ya', '2027-01', '__proto__'),
    )
    const anyQuery = fc.dictionary(
      fc.constantFrom(...contributionFields),
      fc.oneof(text, fc.array(text)),
    )
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { input, errors } = read(query)
        expect(input === null).toBe(errors.length > 0)
        if (input === null) return
        const amountIdr = input.segment === 'pu' ? input.wageIdrPerMonth : input.incomeIdrPerMonth
        const { max } = contributionForm[input.segment === 'pu' ? 'upah' : 'penghasilan'].bounds
        expect(Number.isInteger(amountIdr) && amountIdr >= 0 && amountIdr <= max).toBe(true)
        expect(['2026-10', '2026-11', '2026-12', '2027-01']).toContain(input.month)
        expect(input.savingYears).toBeGreaterThanOrEqual(contributionForm.lama.bounds.min)
        expect(input.savingYears).toBeLessThanOrEqual(contributionForm.lama.bounds.max)
      }),
    )
  })
})
