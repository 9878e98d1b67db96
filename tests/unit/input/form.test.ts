import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, percent, points, rupiah, whole } from '@/lib/input/field'
import { inFormOrder, readForm } from '@/lib/input/form'
import { readPercentBps, readSignedPercentBps, writePercent } from '@/lib/input/percent'
import { readRupiah, writeRupiah } from '@/lib/input/rupiah'
import { contributionForm } from '@/lib/iuran/contribution-fields'
import { comparisonForm } from '@/lib/kpr/comparison/comparison-fields'
import { eligibilityForm } from '@/lib/kpr/eligibility/eligibility-fields'
import { trueRateForm } from '@/lib/kpr/true-rate/true-rate-query'
import { keysOf } from '@/lib/record'
import { numRuns } from '@/tests/unit/runs'

const form = {
  kerja: choice(['sendiri', 'digaji']),
  upah: rupiah({ min: 1, max: 1_000_000, usual: { from: 1_000, to: 1_000_000 } }),
  bunga: percent({ min: 0, max: 5_000 }),
  geser: points({ min: -500, max: 500 }),
  lama: whole({ min: 1, max: 30, unit: 'tahun' }),
}

describe('a form', () => {
  it('is read field by field, each by its kind', () => {
    const query = {
      kerja: 'Digaji',
      upah: '500 ribu',
      bunga: '8,75',
      geser: '-1',
      lama: '20 tahun',
    }
    expect(readForm(query, form)).toEqual({
      texts: query,
      values: { kerja: 'digaji', upah: 500_000, bunga: 875, geser: -100, lama: 20 },
      errors: [],
      plain: { kerja: 'digaji', upah: '500000', bunga: '8,75', geser: '-1', lama: '20' },
    })
  })

  it('hands on in plain numbers what was typed and read, and nothing else', () => {
    const { plain } = readForm({ upah: 'Rp 500.000,-', bunga: 'x', lama: ' ' }, form)
    expect(plain).toEqual({ upah: '500000' })
    // Who meant so little is not asked again.
    expect(readForm({ upah: '5 rupiah' }, form).plain).toEqual({ upah: '5,00' })
  })

  it('may be empty', () => {
    const { texts, values, errors } = readForm({ upah: ' ', lain: 'x' }, form)
    expect(new Set(Object.values(texts))).toEqual(new Set(['']))
    expect(new Set(Object.values(values))).toEqual(new Set([undefined]))
    expect(errors).toEqual([])
  })

  it('names what cannot be read by its kind, and its bounds where it has any', () => {
    const query = { kerja: 'x', upah: 'x', bunga: 'x', geser: 'x', lama: '2 bulan' }
    const { values, errors } = readForm(query, form)
    expect(errors).toEqual([
      { field: 'kerja', code: 'unreadable', kind: 'choice' },
      { field: 'upah', code: 'unreadable', kind: 'rupiah', bounds: { min: 1, max: 1_000_000 } },
      { field: 'bunga', code: 'unreadable', kind: 'percent', bounds: { min: 0, max: 5_000 } },
      { field: 'geser', code: 'unreadable', kind: 'points', bounds: { min: -500, max: 500 } },
      { field: 'lama', code: 'unreadable', kind: 'whole', bounds: { min: 1, max: 30 } },
    ])
    expect(new Set(Object.values(values))).toEqual(new Set([undefined]))
  })

  it.each([
    ['upah', '0', 0, true],
    ['upah', '1 rupiah', 1, false],
    ['upah', '1 juta', 1_000_000, false],
    ['upah', '1.000.001', 1_000_001, true],
    ['bunga', '50', 5_000, false],
    ['bunga', '50,01', 5_001, true],
    ['geser', '-5,01', -501, true],
    ['geser', '-5', -500, false],
    ['geser', '5', 500, false],
    ['geser', '5,01', 501, true],
    ['lama', '0', 0, true],
    ['lama', '1', 1, false],
    ['lama', '30', 30, false],
    ['lama', '31', 31, true],
  ] as const)('%s "%s" is %i, out of range: %s', (field, text, value, isOutside) => {
    const { values, errors } = readForm({ [field]: text }, form)
    const { kind, bounds } = form[field]
    expect(values[field]).toBe(value)
    expect(errors).toEqual(isOutside ? [{ field, code: 'outOfRange', kind, bounds }] : [])
  })

  it('asks about an amount that is readable and hardly right', () => {
    const kindOf = { kind: 'rupiah', bounds: form.upah.bounds }
    const asked = { field: 'upah', code: 'unlikely', ...kindOf }
    expect(readForm({ upah: '5' }, form).errors).toEqual([
      { ...asked, meantIdr: [5_000], typedIdr: 5 },
    ])
    expect(readForm({ upah: '999' }, form).errors).toEqual([
      { ...asked, meantIdr: [999_000], typedIdr: 999 },
    ])
    for (const upah of ['1000', '5 rupiah', '5,00', '5 ribu']) {
      expect(readForm({ upah }, form).errors).toEqual([])
    }
    // Too little for the field: nothing to insist on.
    expect(readForm({ upah: '0,4' }, form).errors).toMatchObject([{ code: 'unreadable' }])
    expect(readForm({ upah: '0,40' }, form).errors).toEqual([
      { ...asked, meantIdr: [400_000], typedIdr: null },
    ])
  })

  it('never throws, and has an error or a value wherever something is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^-?\d{1,9}([.,]\d{1,2})?( juta|%)?$/))
    const anything = fc.dictionary(fc.constantFrom(...keysOf(form)), typed)
    fc.assert(
      fc.property(anything, (query) => {
        const { texts, values, errors } = readForm(query, form)
        return keysOf(form).every((name) => {
          const isWrong = errors.some(({ field }) => field === name)
          return isWrong || (texts[name] !== '') === (values[name] !== undefined)
        })
      }),
      { numRuns },
    )
  })
})

describe('a link with plain numbers', () => {
  const forms = { comparisonForm, contributionForm, eligibilityForm, trueRateForm }
  const written = fc.oneof(
    fc.integer({ min: 0, max: 1_000_000_000_000 }).map(String),
    fc.stringMatching(/^(Rp ?)?[1-9]\d{0,2}(\.\d{3}){0,3}(,-|,00)?( juta| ribu|%| tahun| kali)?$/),
    fc.stringMatching(/^[+-]?\d{1,2}(,\d{1,2})?$/),
    fc.constantFrom('ya', 'pu', 'BPU', 'lama', 'Pebruari', 'nop 2026', '4 juta/bulan', '166'),
  )

  it.each(Object.entries(forms))(
    'brings back the same answers to %s, without a plus, a space, a point or a word',
    (_, anyForm) => {
      const names = keysOf(anyForm)
      const read = (query: Record<string, string>) => readForm<unknown>(query, anyForm)
      const typed = fc.dictionary(fc.constantFrom(...names), written)
      fc.assert(
        fc.property(typed, (query) => {
          const first = read(query)
          if (first.errors.length > 0) return true
          const plain: Record<string, string> = first.plain
          const search = new URLSearchParams(plain).toString()
          const again = read(plain)
          return (
            isDeepStrictEqual(again.values, first.values) &&
            again.errors.length === 0 &&
            /^(?:[a-z_]+=(?:[a-z]+|(?:\d|-|%2C)+)(?:&|$))*$/.test(search)
          )
        }),
        { numRuns },
      )
    },
  )
})

describe('errors', () => {
  it('come in the order of the form, those of one field in the order they were found', () => {
    const found = [
      { field: 'c', code: 1 },
      { field: 'a', code: 2 },
      { field: 'b', code: 3 },
      { field: 'a', code: 4 },
    ]
    expect(inFormOrder(['a', 'b', 'c'], found).map(({ code }) => code)).toEqual([2, 4, 3, 1])
  })
})

describe('what the form writes, it reads back', () => {
  it('in rupiah', () => {
    expect(writeRupiah(150_000_000)).toBe('150.000.000')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (idr) => {
        const reading = readRupiah(writeRupiah(idr))
        return reading.status === 'ok' && reading.value === idr
      }),
      { numRuns },
    )
  })

  it('in percent, up or down', () => {
    expect([875, 800, -50, 5].map(writePercent)).toEqual(['8,75', '8', '-0,5', '0,05'])
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (bps) => {
        const reading = readSignedPercentBps(writePercent(bps))
        return reading.status === 'ok' && reading.value === bps
      }),
      { numRuns },
    )
    expect(readPercentBps(writePercent(5_000))).toEqual({ status: 'ok', value: 5_000 })
  })
})
