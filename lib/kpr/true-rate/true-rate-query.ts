import { readChoice } from '@/lib/input/choice'
import { firstOf, type Query } from '@/lib/input/query'
import { type Reading, readValue } from '@/lib/input/reading'
import { readRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import type { Offer, Period } from './true-rate'

/** The fields of the form, by their name in the address, in the order of the page. */
export const trueRateFields = ['pinjaman', 'potongan', 'cicilan', 'kali', 'periode'] as const

export type TrueRateField = (typeof trueRateFields)[number]

export type TrueRateError = {
  field: TrueRateField
  code: 'missing' | 'unreadable' | 'outOfRange' | 'notBelowLoan'
}

type NumberField = Exclude<TrueRateField, 'periode'>

/** What may be typed: rupiah, and how many instalments. */
export const trueRateLimits = {
  pinjaman: { min: 1, max: 100_000_000_000 },
  potongan: { min: 0, max: 100_000_000_000 },
  cicilan: { min: 1, max: 100_000_000_000 },
  kali: { min: 1, max: 360 },
} as const satisfies Record<NumberField, { min: number; max: number }>

const numberFields = ['pinjaman', 'potongan', 'cicilan', 'kali'] as const

/** The words of the form for a period. */
export const periodWords = ['bulan', 'minggu', 'hari'] as const

const periodOf: Record<(typeof periodWords)[number], Period> = {
  bulan: 'month',
  minggu: 'week',
  hari: 'day',
}

export type ReadTrueRate = {
  /** What stands in each field: the text as typed, and a month where no period is chosen. */
  texts: Record<TrueRateField, string>
  /** True when no figure was typed at all. */
  isEmpty: boolean
  errors: TrueRateError[]
  /** Null where anything is wrong or missing. */
  offer: Offer | null
}

/** Reads the form from the address. Only `potongan` may stay empty; nothing typed makes it throw. */
export function readTrueRate(query: Query): ReadTrueRate {
  const typed = (field: TrueRateField) => firstOf(query, field)
  const texts = {
    pinjaman: typed('pinjaman'),
    potongan: typed('potongan'),
    cicilan: typed('cicilan'),
    kali: typed('kali'),
    periode: typed('periode') || 'bulan',
  }
  const readings: Record<NumberField, Reading<number>> = {
    pinjaman: readRupiah(texts.pinjaman),
    potongan: readRupiah(texts.potongan || '0'),
    cicilan: readRupiah(texts.cicilan),
    kali: readTimes(texts.kali),
  }
  const period = readChoice(texts.periode, periodWords)
  const isEmpty = numberFields.every((field) => texts[field] === '')
  const errors: TrueRateError[] = isEmpty
    ? []
    : numberFields.flatMap((field) => errorIn(field, readings[field]))
  if (period.status !== 'ok') errors.push({ field: 'periode', code: 'unreadable' })

  const loanIdr = readValue(readings.pinjaman)
  const upFrontIdr = readValue(readings.potongan)
  const instalmentIdr = readValue(readings.cicilan)
  const instalments = readValue(readings.kali)
  const periodWord = readValue(period)
  const isLoanWrong = errors.some(({ field }) => field === 'pinjaman' || field === 'potongan')
  if (!isLoanWrong && Number(upFrontIdr) >= Number(loanIdr)) {
    errors.unshift({ field: 'potongan', code: 'notBelowLoan' })
  }
  const isWhole = loanIdr && instalmentIdr && instalments && periodWord && upFrontIdr !== undefined
  const offer = isWhole
    ? { loanIdr, upFrontIdr, instalmentIdr, instalments, period: periodOf[periodWord] }
    : null
  return { texts, isEmpty, errors, offer: errors.length > 0 ? null : offer }
}

/** "24", "24 kali", "24x", "24 bulan", "8 minggu". */
function readTimes(text: string): Reading<number> {
  const plain = text.replace(/\s*(?:kali|x|minggu|hari)$/i, '')
  return readWhole(plain, { min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'bulan' })
}

function errorIn(field: NumberField, reading: Reading<number>): TrueRateError[] {
  if (reading.status === 'empty') return [{ field, code: 'missing' }]
  if (reading.status === 'unreadable') return [{ field, code: 'unreadable' }]
  const { min, max } = trueRateLimits[field]
  return reading.value < min || reading.value > max ? [{ field, code: 'outOfRange' }] : []
}
