import { percent, points, rupiah, whole } from '@/lib/input/field'
import type { FieldError } from '@/lib/input/form'
import { keysOf, recordBy } from '@/lib/record'
import { loans } from './loans/loans'

const price = { min: 1, max: 100_000_000_000 }
const partOfPrice = { min: 0, max: price.max }
const yearlyRate = { min: 0, max: 5_000 }

/** The form of /kpr/banding, in the order of the page. */
export const comparisonForm = {
  harga: rupiah(price),
  dp: rupiah(partOfPrice),
  tenor: whole({ min: 1, max: 30, unit: 'tahun' }),
  mlt: percent(yearlyRate),
  promo: percent(yearlyRate),
  promo_bulan: whole({ min: 0, max: 360, unit: 'bulan' }),
  lanjut: percent(yearlyRate),
  bi: points({ min: -500, max: 500 }),
  penghasilan: rupiah({ min: 0, max: 1_000_000_000_000 }),
  ...recordBy(
    loans,
    ({ feesField }) => feesField,
    () => rupiah(partOfPrice),
  ),
}

export const comparisonFields = keysOf(comparisonForm)

export type ComparisonField = keyof typeof comparisonForm

export type ComparisonError = FieldError<ComparisonField> | { field: 'dp'; code: 'notBelowPrice' }

/** What goes to the bank on paper: the house and the rates, never the income. */
export const sheetFields = [
  'harga',
  'dp',
  'tenor',
  'mlt',
  'promo',
  'promo_bulan',
  'lanjut',
] as const satisfies readonly ComparisonField[]
