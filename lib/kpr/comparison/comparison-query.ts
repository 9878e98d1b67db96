import { readPercentBps, readSignedPercentBps } from '@/lib/input/percent'
import { firstOf, type Query } from '@/lib/input/query'
import type { Reading } from '@/lib/input/reading'
import { readRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import type { ComparisonInput } from './compare'
import {
  type ComparisonError,
  type ComparisonField,
  comparisonFields,
  comparisonLimits,
} from './comparison-fields'
import { textsOf } from './comparison-texts'

export type ReadComparison = {
  /** What stands in each field: the text as typed, or else the default. */
  texts: Record<ComparisonField, string>
  /** True when nothing was typed at all: every figure is then an example. */
  isExample: boolean
  errors: ComparisonError[]
  /** Null where anything is wrong. */
  input: ComparisonInput | null
}

const readers: Record<ComparisonField, (text: string) => Reading<number>> = {
  harga: readRupiah,
  dp: readRupiah,
  tenor: (text) => readWhole(text, { min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'tahun' }),
  mlt: readPercentBps,
  promo: readPercentBps,
  promo_bulan: (text) => readWhole(text, { min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'bulan' }),
  lanjut: readPercentBps,
  bi: readSignedPercentBps,
  penghasilan: readRupiah,
  biaya_mlt: readRupiah,
  biaya_bank: readRupiah,
  biaya_subsidi: readRupiah,
}

/** Reads the form from the address. An empty field means its default; nothing typed makes it throw. */
export function readComparison(query: Query, defaults: ComparisonInput): ReadComparison {
  const typed = fromFields((field) => firstOf(query, field))
  const readings = fromFields((field) => readers[field](typed[field]))
  const errors = comparisonFields.flatMap((field) => errorIn(field, readings[field]))

  const valueIn = (field: ComparisonField, fallback: number) => {
    const reading = readings[field]
    return reading.status === 'ok' ? reading.value : fallback
  }
  const priceIdr = valueIn('harga', defaults.priceIdr)
  // A default down payment must not be what makes a typed price wrong.
  const defaultDownPaymentIdr = defaults.downPaymentIdr < priceIdr ? defaults.downPaymentIdr : 0
  const downPaymentIdr = valueIn('dp', defaultDownPaymentIdr)
  const isPriceWrong = errors.some(({ field }) => field === 'harga' || field === 'dp')
  if (!isPriceWrong && downPaymentIdr >= priceIdr) {
    errors.unshift({ field: 'dp', code: 'notBelowPrice' })
  }
  const input = {
    priceIdr,
    downPaymentIdr,
    tenorYears: valueIn('tenor', defaults.tenorYears),
    mltRateBps: valueIn('mlt', defaults.mltRateBps),
    teaserRateBps: valueIn('promo', defaults.teaserRateBps),
    teaserMonths: valueIn('promo_bulan', defaults.teaserMonths),
    floatingRateBps: valueIn('lanjut', defaults.floatingRateBps),
    biChangeBps: valueIn('bi', defaults.biChangeBps),
    incomeIdrPerMonth:
      readings.penghasilan.status === 'ok'
        ? readings.penghasilan.value
        : defaults.incomeIdrPerMonth,
    mltFeesIdr: valueIn('biaya_mlt', defaults.mltFeesIdr),
    bankFeesIdr: valueIn('biaya_bank', defaults.bankFeesIdr),
    flppFeesIdr: valueIn('biaya_subsidi', defaults.flppFeesIdr),
  }
  const standard = textsOf({ ...defaults, downPaymentIdr: defaultDownPaymentIdr })
  return {
    texts: fromFields((field) => typed[field] || standard[field]),
    isExample: comparisonFields.every((field) => typed[field] === ''),
    errors,
    input: errors.length > 0 ? null : input,
  }
}

function errorIn(field: ComparisonField, reading: Reading<number>): ComparisonError[] {
  if (reading.status === 'unreadable') return [{ field, code: 'unreadable' }]
  const { min, max } = comparisonLimits[field]
  const isOutside = reading.status === 'ok' && (reading.value < min || reading.value > max)
  return isOutside ? [{ field, code: 'outOfRange' }] : []
}

function fromFields<T>(make: (field: ComparisonField) => T): Record<ComparisonField, T> {
  const entries = comparisonFields.map((field) => [field, make(field)])
  return Object.fromEntries(entries)
}
