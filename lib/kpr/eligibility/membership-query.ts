import { daysInMonth, partsOf } from '@/lib/calendar/day'
import { firstOf, type Query } from '@/lib/input/query'
import { empty, ok, type Reading, readValue, unreadable } from '@/lib/input/reading'
import { readWhole } from '@/lib/input/whole'
import type { MembershipStart } from './membership'

export type MembershipError = {
  field: 'tanggal' | 'bulan' | 'tahun'
  code: 'dayUnreadable' | 'dayNotInMonth' | 'monthUnreadable' | 'yearUnreadable' | 'startInFuture'
}

const oldestYear = 1900
const anyLeapYear = 2000
const months = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
/** Short forms that are not simply the first letters. */
const shortMonths: Record<string, number> = { agt: 8, ags: 8, nop: 11 }

/**
 * The start of membership from the fields tanggal, bulan, tahun. Without a year nothing is known;
 * with an error nothing is known either, and the first thing wrong is named.
 */
export function readMembershipStart(
  query: Query,
  today: string,
): { start: MembershipStart | undefined; errors: MembershipError[] } {
  const day = readWhole(firstOf(query, 'tanggal'), { min: 1, max: 31 })
  const month = readMonth(firstOf(query, 'bulan'))
  const year = readYear(firstOf(query, 'tahun'))
  const errors: MembershipError[] = []
  if (day.status === 'unreadable') errors.push({ field: 'tanggal', code: 'dayUnreadable' })
  if (month.status === 'unreadable') errors.push({ field: 'bulan', code: 'monthUnreadable' })
  if (year.status === 'unreadable') errors.push({ field: 'tahun', code: 'yearUnreadable' })
  if (errors.length > 0) return { start: undefined, errors }

  const start = { year: readValue(year), month: readValue(month), day: readValue(day) }
  const impossible = notInCalendar(start) ?? inFuture(start, today)
  if (impossible) return { start: undefined, errors: [impossible] }
  return { start: start.year === undefined ? undefined : { ...start, year: start.year }, errors }
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

/** A month as its number or its name, also cut short: "1", "Januari", "Agt". */
function readMonth(text: string): Reading<number> {
  const name = text.toLowerCase()
  if (!/^\p{L}{3,}$/u.test(name)) return readWhole(text, { min: 1, max: 12 })
  const month = shortMonths[name] ?? months.findIndex((full) => full.startsWith(name)) + 1
  return month === 0 ? unreadable : ok(month)
}

/** A year in four digits. A year to come is read here; whether it may be is another question. */
export function readYear(text: string): Reading<number> {
  if (text === '') return empty
  return /^\d{4}$/.test(text) && Number(text) >= oldestYear ? ok(Number(text)) : unreadable
}
