/** Rates are whole basis points: so many are 100 percent. */
export const BPS_IN_ONE = 10_000
export const BPS_IN_A_PERCENT = 100
export const PERCENT_IN_ONE = 100

export const MONTHS_A_YEAR = 12
/** What a month costs or brings a day is a thirtieth of it. */
export const DAYS_A_MONTH = 30

/** Sums closer than this read as the same amount: money is shown in whole rupiah. */
export const SAME_RUPIAH_IDR = 0.5

/** Of a figure: what its bare number means. */
export const factUnits = [
  'idr',
  'idrPerMonth',
  'idrPerYear',
  'bps',
  'points',
  'hours',
  'days',
  'workingDays',
  'months',
  'years',
  'people',
  'times',
  'squareMetres',
  'day',
  'rule',
  'bands',
] as const

export type FactUnit = (typeof factUnits)[number]

/** One figure, day or sentence: what a text can show. */
export type SingleValue = number | string
