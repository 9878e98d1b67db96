import { daysInMonth, partsOf } from '@/lib/calendar/day'
import type { Field } from '@/lib/input/field'
import type { ValuesOf } from '@/lib/input/form'
import { monthNumber } from '@/lib/input/month'
import { plainText } from '@/lib/input/plain-text'
import { empty, ok, type Reading, unreadable } from '@/lib/input/reading'
import { readWhole } from '@/lib/input/whole'
import type { JoiningRules, MembershipStart } from './membership'

const anyLeapYear = 2000
const days = { min: 1, max: 31 }
const monthNumbers = { min: 1, max: 12 }
/** When somebody became a participant, in three fields. */
export const membershipForm = {
  tanggal: { kind: 'day', bounds: days, read: (text) => readWhole(text, days), write: String },
  bulan: { kind: 'month', bounds: monthNumbers, read: readMonth, write: String },
  tahun: { kind: 'year', read: readYear, write: String },
} satisfies Record<string, Field<number>>

export type MembershipError = {
  field: keyof typeof membershipForm
  code: 'dayNotInMonth' | 'startInFuture' | 'beforeScheme' | 'tooYoung'
  /** The years that a year is held against, for the words. */
  years?: { firstYear: string; birthYear: string }
}

/** What a start is held against, beside the calendar. */
type StartLimits = JoiningRules & { birthYear: number | undefined }

/** A form that was read and holds these three fields. */
type Read = {
  values: Partial<ValuesOf<typeof membershipForm>>
  errors: readonly { field: string }[]
}

/**
 * The start of membership as typed. Without a year nothing is known; nor is it where a part of it
 * is unreadable or the day cannot be: the first thing wrong is named.
 */
export function readMembershipStart(
  { values, errors }: Read,
  limits: StartLimits,
  today: string,
): { start: MembershipStart | undefined; errors: MembershipError[] } {
  if (errors.some(({ field }) => field in membershipForm)) return { start: undefined, errors: [] }
  const { tahun: year, bulan: month, tanggal: day } = values
  const start = { year, month, day }
  const impossible = notInCalendar(start) ?? inFuture(start, today) ?? tooEarly(start, limits)
  if (impossible) return { start: undefined, errors: [impossible] }
  return { start: year === undefined ? undefined : { year, month, day }, errors: [] }
}

type TypedStart = { [Part in keyof Required<MembershipStart>]: number | undefined }

function notInCalendar({ year, month, day }: TypedStart): MembershipError | undefined {
  if (month === undefined || day === undefined) return undefined
  const isMissing = day > daysInMonth(year ?? anyLeapYear, month)
  return isMissing ? { field: 'tanggal', code: 'dayNotInMonth' } : undefined
}

function inFuture({ year, month, day }: TypedStart, today: string): MembershipError | undefined {
  const now = partsOf(today)
  const code = 'startInFuture'
  if (year === undefined || year < now.year) return undefined
  if (year > now.year) return { field: 'tahun', code }
  if (month === undefined || month < now.month) return undefined
  if (month > now.month) return { field: 'bulan', code }
  return day !== undefined && day > now.day ? { field: 'tanggal', code } : undefined
}

function tooEarly({ year }: TypedStart, limits: StartLimits): MembershipError | undefined {
  const { firstMembershipYear, youngestWorkerYears, birthYear } = limits
  if (year === undefined) return undefined
  const wrong = (code: 'beforeScheme' | 'tooYoung', firstYear: number): MembershipError => ({
    field: 'tahun',
    code,
    years: { firstYear: String(firstYear), birthYear: String(birthYear ?? '') },
  })
  if (year < firstMembershipYear) return wrong('beforeScheme', firstMembershipYear)
  const firstWorkingYear = birthYear === undefined ? year : birthYear + youngestWorkerYears
  return year < firstWorkingYear ? wrong('tooYoung', firstWorkingYear) : undefined
}

/** A month as its number or its name: "1", "Januari", "Agt". */
function readMonth(text: string): Reading<number> {
  const month = monthNumber(text)
  return month === null ? readWhole(text, monthNumbers) : ok(month)
}

/** A year in four digits. Whether it can have been is another question. */
export function readYear(text: string): Reading<number> {
  const plain = plainText(text)
  if (plain === '') return empty
  return /^\d{4}$/.test(plain) ? ok(Number(plain)) : unreadable
}
