/** The fields of the form, by their name in the address, in the order of the page. */
export const comparisonFields = [
  'harga',
  'dp',
  'tenor',
  'mlt',
  'promo',
  'promo_bulan',
  'lanjut',
  'bi',
  'penghasilan',
  'biaya_mlt',
  'biaya_bank',
  'biaya_subsidi',
] as const

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

export type ComparisonField = (typeof comparisonFields)[number]

export type ComparisonError = {
  field: ComparisonField
  code: 'unreadable' | 'outOfRange' | 'notBelowPrice'
}

/** What may be typed: rupiah, years, basis points, months, and basis points up or down. */
export const comparisonLimits = {
  harga: { min: 1, max: 100_000_000_000 },
  dp: { min: 0, max: 100_000_000_000 },
  tenor: { min: 1, max: 30 },
  mlt: { min: 0, max: 5_000 },
  promo: { min: 0, max: 5_000 },
  promo_bulan: { min: 0, max: 360 },
  lanjut: { min: 0, max: 5_000 },
  bi: { min: -500, max: 500 },
  penghasilan: { min: 0, max: 1_000_000_000_000 },
  biaya_mlt: { min: 0, max: 100_000_000_000 },
  biaya_bank: { min: 0, max: 100_000_000_000 },
  biaya_subsidi: { min: 0, max: 100_000_000_000 },
} as const satisfies Record<ComparisonField, { min: number; max: number }>
