import { choice, type Field, rupiah } from '@/lib/input/field'
import { type FieldError, inFormOrder, readForm, type ValuesOf } from '@/lib/input/form'
import { plainText } from '@/lib/input/plain-text'
import type { Query } from '@/lib/input/query'
import { ok, type Reading, readValue } from '@/lib/input/reading'
import { parseRupiah } from '@/lib/input/rupiah'
import { readWhole } from '@/lib/input/whole'
import { keysOf } from '@/lib/record'
import type { LoanOffer, Period } from './true-rate'

const highestIdr = 100_000_000_000

/** From goods on credit to a house. Whoever did borrow less can say so, here and below. */
const loan = { min: 1, max: highestIdr, usual: { from: 100_000, to: 2_000_000_000 } }
const fee = { min: 0, max: highestIdr, usual: { from: 1_000, to: 100_000_000 } }
/** Also by the day: but more of those who type "5.000" mean five million a month. */
const instalment = { min: 1, max: highestIdr, usual: { from: 10_000, to: 100_000_000 } }

/** The form of /kpr/bunga-asli, in the order of the page. */
export const trueRateForm = {
  pinjaman: rupiah(loan),
  potongan: rupiah(fee),
  cicilan: { ...rupiah(instalment), read: readInstalment },
  kali: { kind: 'whole', bounds: { min: 1, max: 360 }, read: readTimes, write: String },
  periode: choice(['bulan', 'minggu', 'hari'], 'period'),
} satisfies Record<string, Field<number> | Field<string>>

export const trueRateFields = keysOf(trueRateForm)

export type TrueRateField = keyof typeof trueRateForm

type Typed = ValuesOf<typeof trueRateForm>

/** What has to be typed; nothing cut is a figure too. */
const neededFields = ['pinjaman', 'cicilan', 'kali'] as const

export type TrueRateError =
  | FieldError<TrueRateField>
  | { field: (typeof neededFields)[number]; code: 'missing' }
  | { field: 'potongan'; code: 'notBelowLoan' }
  /** "/minggu" behind an instalment that is paid by the month. */
  | { field: 'cicilan'; code: 'periodDiffers' }

const periods = trueRateForm.periode.choices

const periodOf: Record<(typeof periods)[number], Period> = {
  bulan: 'month',
  minggu: 'week',
  hari: 'day',
}

export type ReadTrueRate = {
  /** What stands in each field: the text as typed, and a month where no period is chosen. */
  texts: Record<TrueRateField, string>
  /** What was typed, in plain numbers: for links. */
  plain: Query
  /** True when no figure was typed at all. */
  isEmpty: boolean
  errors: TrueRateError[]
  /** Null where anything is wrong or missing. */
  offer: LoanOffer | null
}

/** Reads the form from the address. Only `potongan` may stay empty; nothing typed makes it throw. */
export function readTrueRate(query: Query): ReadTrueRate {
  const { texts, values, errors: unread, plain } = readForm(query, trueRateForm)
  const isEmpty = trueRateFields.every((field) => field === 'periode' || texts[field] === '')
  const isUnread = (name: TrueRateField) => unread.some(({ field }) => field === name)
  const missing = neededFields.filter((field) => values[field] === undefined && !isUnread(field))
  const { pinjaman, potongan = 0 } = values
  const typedPeriod = readValue(parseRupiah(texts.cicilan))?.period ?? null
  const periode = values.periode ?? periods.find((name) => name === typedPeriod) ?? 'bulan'
  const isPeriodRead = typedPeriod !== null && !isUnread('cicilan') && !isUnread('periode')
  const isLoanRead = pinjaman !== undefined && !isUnread('pinjaman') && !isUnread('potongan')
  const errors = inFormOrder<TrueRateError>(trueRateFields, [
    ...unread,
    ...(isEmpty ? [] : missing.map((field) => ({ field, code: 'missing' as const }))),
    ...(isLoanRead && potongan >= pinjaman
      ? [{ field: 'potongan' as const, code: 'notBelowLoan' as const }]
      : []),
    ...(isPeriodRead && typedPeriod !== periode
      ? [{ field: 'cicilan' as const, code: 'periodDiffers' as const }]
      : []),
  ])
  return {
    texts: { ...texts, periode: texts.periode || periode },
    plain,
    isEmpty,
    errors,
    offer: errors.length > 0 ? null : offerOf({ ...values, periode }),
  }
}

function offerOf(values: Partial<Typed>): LoanOffer | null {
  const { pinjaman: loanIdr, potongan: upFrontIdr = 0, cicilan: instalmentIdr } = values
  const { kali: instalments, periode = 'bulan' } = values
  if (loanIdr === undefined || instalmentIdr === undefined || instalments === undefined) return null
  return { loanIdr, upFrontIdr, instalmentIdr, instalments, period: periodOf[periode] }
}

/** An instalment, whatever it is paid by: that is chosen in a field of its own. */
function readInstalment(text: string): Reading<number> {
  const reading = parseRupiah(text)
  return reading.status === 'ok' ? ok(Math.round(reading.value.amount)) : reading
}

/** "24", "24 kali", "24x", "24 bulan", "8 minggu". */
function readTimes(text: string): Reading<number> {
  const plain = plainText(text).replace(/ ?(?:kali|[x\u00d7]|minggu|hari)$/, '')
  return readWhole(plain, { min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'bulan' })
}
