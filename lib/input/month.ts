import { plainText } from './plain-text'
import { empty, ok, type Reading, unreadable } from './reading'

const names = [
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
/** As they were spelled until 1972, and still are in villages. */
const oldNames: Record<string, number> = { pebruari: 2, nopember: 11 }
/** Short forms that are not simply the first letters. */
const shortNames: Record<string, number> = { mrt: 3, agt: 8, ags: 8, agst: 8 }

/** The number of a month by its name, also an old one or one cut short: "Januari", "Peb", "Agt." */
export function monthNumber(text: string): number | null {
  const name = plainText(text).replace(/\.$/, '')
  if (!/^\p{L}{3,}$/u.test(name)) return null
  const old = Object.keys(oldNames).find((full) => full.startsWith(name)) ?? name
  return (
    shortNames[name] ??
    oldNames[old] ??
    (names.findIndex((full) => full.startsWith(name)) + 1 || null)
  )
}

/** A month of a year as "2026-11": typed so, or "11/2026", "November 2026", "nop-2026". */
export function readMonthOfYear(text: string): Reading<string> {
  const plain = plainText(text)
  if (plain === '') return empty
  const [, before, last = ''] = /^([^-/ ]+)[-/ ]([^-/ ]+)$/.exec(plain) ?? []
  const [year = '', typed = ''] = /^\d{4}$/.test(last) ? [last, before] : [before, last]
  const month = /^\d{1,2}$/.test(typed) ? Number(typed) : (monthNumber(typed) ?? 0)
  if (!/^\d{4}$/.test(year) || month < 1 || month > names.length) return unreadable
  return ok(`${year}-${String(month).padStart(2, '0')}`)
}
