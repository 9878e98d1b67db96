import { choice, percent, points, rupiah, whole } from '@/lib/input/field'
import type { FieldError } from '@/lib/input/form'
import { monthlyIncome } from '@/lib/input/monthly-income'
import { keysOf, recordBy } from '@/lib/record'
import { loans } from './loans/loans'
import { placeNames } from './places'

const highestIdr = 100_000_000_000

/** No house costs less than a million, hut or ruin: people type "166" for 166 million. */
const price = {
  min: 1_000_000,
  max: highestIdr,
  usual: { from: 1_000_000, to: 10_000_000_000 },
}
/** Nobody pays less than this down, but for nothing at all. */
const downPayment = {
  min: 0,
  max: highestIdr,
  usual: { from: 100_000, to: 10_000_000_000 },
}
/** The smallest of them is a duty stamp. */
const fees = { min: 0, max: highestIdr, usual: { from: 10_000, to: 100_000_000 } }
const yearlyRate = { min: 0, max: 5_000 }

/** The form of /kpr/banding, in the order of the page. */
export const comparisonForm = {
  harga: rupiah(price),
  dp: rupiah(downPayment),
  tenor: whole({ min: 1, max: 30, unit: 'tahun' }),
  daerah: choice(placeNames),
  mlt: percent(yearlyRate),
  promo: percent(yearlyRate),
  promo_bulan: whole({ min: 0, max: 360, unit: 'bulan' }),
  lanjut: percent(yearlyRate),
  bi: points({ min: -500, max: 500 }),
  penghasilan: monthlyIncome,
  ...recordBy(
    loans,
    ({ feesField }) => feesField,
    () => rupiah(fees),
  ),
}

export const comparisonFields = keysOf(comparisonForm)

export type ComparisonField = keyof typeof comparisonForm

export type ComparisonError = FieldError<ComparisonField> | { field: 'dp'; code: 'notBelowPrice' }

/** The rates, which have a value of ours until one is typed. */
export const rateFields = [
  'mlt',
  'promo',
  'promo_bulan',
  'lanjut',
] as const satisfies readonly ComparisonField[]

/** What goes to the bank on paper: the house and the rates, never the income. */
export const sheetFields = [
  'harga',
  'dp',
  'tenor',
  ...rateFields,
] as const satisfies readonly ComparisonField[]
