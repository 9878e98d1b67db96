import { type Period, splitPeriod } from './period'
import { plainText } from './plain-text'
import { doubtful, empty, ok, type Reading, unreadable } from './reading'

/** Whole numbers up to here are exact. */
const highestIdr = 999_999_999_999_999

const multipliers = {
  rupiah: 1,
  k: 1_000,
  rb: 1_000,
  ribu: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
  m: 1_000_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
  triliun: 1_000_000_000_000,
} as const

type Multiplier = keyof typeof multipliers

const written = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const currency = /^(?:rp|idr)[.:]? ?/
const noCents = / ?[,.] ?[-=]+$/
const sum = /^([\d., ]*\d)(?: ?(k|rb|ribu|jt|juta|m|miliar|milyar|triliun)\.?)?( ?rupiah)?$/
const oneComma = /^[1-9]\d{0,2},\d{3}$/
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:,\d{3}){2,})$/

export type Rupiah = {
  /** As typed, with its decimals. */
  amount: number
  /** The size is beyond doubt: "5 ribu", "5000 rupiah" and "5.000,00", but not "5000". */
  isExact: boolean
  /** "/bulan" behind it. */
  period: Period | null
}

/**
 * Rupiah as people type them: "150000000", "150.000.000", "Rp150.000.000,-", "150 juta", "1,5jt",
 * "166,000,000.00", "4 juta/bulan". A minus, other words, and grouping that fits nothing
 * ("15.00.000") are unreadable. "1,500" is doubtful: in English it is 1.500.
 */
export function parseRupiah(text: string): Reading<Rupiah> {
  const plain = plainText(text)
  if (plain === '') return empty
  const { rest, period } = splitPeriod(plain)
  const [, digits, unit, rupiah] = sum.exec(rest.replace(currency, '').replace(noCents, '')) ?? []
  if (digits === undefined) return unreadable
  if (oneComma.test(digits)) return doubtful('comma')
  const number = unit ? scaledNumber(digits) : numberWithCents(digits)
  const amount = number === null ? null : number * multipliers[(unit ?? 'rupiah') as Multiplier]
  if (amount === null || amount > highestIdr) return unreadable
  const isExact = unit !== undefined || rupiah !== undefined || /\D00$/.test(digits)
  return ok({ amount, isExact, period })
}

/** In whole rupiah, from 0: for once or, with `period`, for so long. */
export function readRupiah(text: string, period: Period | null = null): Reading<number> {
  const reading = parseRupiah(text)
  if (reading.status !== 'ok') return reading
  const { value } = reading
  if (value.period === null || value.period === period) return ok(Math.round(value.amount))
  return period === null ? unreadable : doubtful('otherPeriod')
}

/**
 * Whole rupiah as they stand in a field, without "Rp": "150.000.000"; exact: "5.000,00".
 * `readRupiah` reads them back.
 */
export function writeRupiah(idr: number, { isExact = false } = {}): string {
  return written.format(idr) + (isExact ? ',00' : '')
}

/** "150.000.000,00", and "166,000,000.00" as calculators and letters in English have it. */
function numberWithCents(digits: string): number | null {
  const [, indonesian, centsBehindComma] = /^([\d. ]+),(\d\d)$/.exec(digits) ?? []
  const [, english, centsBehindPoint] = /^([\d,]+,\d{3})\.(\d\d?)$/.exec(digits) ?? []
  const whole = wholeNumber(indonesian ?? english?.replaceAll(',', '.') ?? digits)
  const cents = centsBehindComma ?? centsBehindPoint?.padEnd(2, '0') ?? '0'
  return whole === null ? null : whole + Number(cents) / 100
}

function scaledNumber(digits: string): number | null {
  const isDecimal = /^\d{1,12}[.,]\d{1,9}$/.test(digits)
  return wholeNumber(digits) ?? (isDecimal ? Number(digits.replace(',', '.')) : null)
}

function wholeNumber(digits: string): number | null {
  if (/^\d{1,15}$/.test(digits)) return Number(digits)
  return grouped.test(digits) ? Number(digits.replace(/\D/g, '')) : null
}
