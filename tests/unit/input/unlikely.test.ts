import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRupiah, writeRupiah } from '@/lib/input/rupiah'
import { unlikelyRupiah } from '@/lib/input/unlikely'
import { contributionForm } from '@/lib/iuran/contribution-fields'
import { comparisonForm } from '@/lib/kpr/comparison/comparison-fields'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { eligibilityForm } from '@/lib/kpr/eligibility/eligibility-fields'
import { trueRateForm } from '@/lib/kpr/true-rate/true-rate-query'
import { keysOf, recordOf } from '@/lib/record'
import { numRuns } from '@/tests/unit/runs'

const house = { from: 1_000_000, to: 10_000_000_000 }

describe('an amount that hardly anybody means as it stands', () => {
  test.each([
    ['166', [166_000_000]],
    ['Rp 166', [166_000_000]],
    ['166,-', [166_000_000]],
    ['166.000', [166_000_000]],
    ['1', [1_000_000, 1_000_000_000]],
    ['1,25', [1_250_000, 1_250_000_000]],
    ['999.999', [999_999_000]],
    ['999', [999_000_000]],
  ])('"%s" for a house may be %j', (text, meantIdr) => {
    expect(unlikelyRupiah(text, house)?.meantIdr).toEqual(meantIdr)
  })

  test.each([
    '1.000.000',
    '166000000',
    '0',
    '',
    'murah',
    '-166',
    // Whoever names the size means it.
    '166 ribu',
    '166 rupiah',
    '166,00',
    '0,1 juta',
  ])('"%s" for a house raises no question', (text) => {
    expect(unlikelyRupiah(text, house)).toBeNull()
  })

  test('is asked about even where nothing else comes to mind', () => {
    const narrow = { from: 100_000, to: 50_000_000 }
    expect(unlikelyRupiah('60.000', narrow)).toEqual({ typedIdr: 60_000, meantIdr: [] })
  })

  test('may only have meant what is usual, of the same digits', () => {
    const usuals = fc
      .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e12 }))
      .map(([from, more]) => ({ from, to: from + more }))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), usuals, (idr, usual) => {
        const unlikely = unlikelyRupiah(writeRupiah(idr), usual)
        if (unlikely === null) return idr >= usual.from
        const isUsual = (meant: number) => usual.from <= meant && meant <= usual.to
        const isSame = (meant: number) => /^1(?:000)+$/.test(String(meant / idr))
        const { meantIdr } = unlikely
        return idr < usual.from && meantIdr.every(isUsual) && meantIdr.every(isSame)
      }),
      { numRuns },
    )
  })
})

/** Every field of money: where it begins to ask, and whether less than that may be true. */
const fields = [
  ['harga', comparisonForm.harga, 1_000_000, false],
  ['dp', comparisonForm.dp, 100_000, true],
  ['penghasilan', comparisonForm.penghasilan, 100_000, true],
  ...loans.map(({ feesField }) => [feesField, comparisonForm[feesField], 10_000, true] as const),
  ['penghasilan', eligibilityForm.penghasilan, 100_000, true],
  ['pinjaman', eligibilityForm.pinjaman, 1_000_000, false],
  ['penghasilan', contributionForm.penghasilan, 100_000, true],
  ['upah', contributionForm.upah, 100_000, true],
  ['pinjaman', trueRateForm.pinjaman, 100_000, true],
  ['potongan', trueRateForm.potongan, 1_000, true],
  ['cicilan', trueRateForm.cicilan, 10_000, true],
] as const

describe.each(fields)('%s', (_, { read, write, unlikely, bounds }, askedBelowIdr, mayBeLess) => {
  test(`asks below ${askedBelowIdr}, and not from there`, () => {
    expect(unlikely?.(String(askedBelowIdr - 1))).not.toBeNull()
    expect(unlikely?.(String(askedBelowIdr))).toBeNull()
    expect(unlikely?.(String(askedBelowIdr + 1))).toBeNull()
    expect(bounds.min < askedBelowIdr).toBe(mayBeLess)
  })

  test('writes any amount so that it is read back without a question', () => {
    fc.assert(
      fc.property(fc.integer({ min: bounds.min, max: bounds.max }), (idr) => {
        const reading = read(write(idr))
        return reading.status === 'ok' && reading.value === idr && !unlikely?.(write(idr))
      }),
      { numRuns },
    )
    const below = write(askedBelowIdr - 1)
    expect(readRupiah(below)).toEqual({ status: 'ok', value: askedBelowIdr - 1 })
    expect(unlikely?.(below)).toBeNull()
  })
})

test('every field of money asks', () => {
  const forms = [comparisonForm, eligibilityForm, contributionForm, trueRateForm]
  const asking = forms.flatMap((form) => {
    const kinds = recordOf(keysOf(form), (name) => (form[name] as { kind: string }).kind)
    return keysOf(kinds).filter((name) => kinds[name] === 'rupiah')
  })
  expect(asking).toEqual(fields.map(([name]) => name))
})
