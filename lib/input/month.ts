import { plainText } from './plain-text'
import { empty, ok, type Reading, unreadable } from './reading'

/**
 * The months by their names: also as they were spelled until 1972, and still are in villages, and
 * short forms that are not simply the first letters.
 */
const months = [
  ['januari'],
  ['februari', 'pebruari'],
  ['maret', 'mrt'],
  ['april'],
  ['mei'],
  ['juni'],
  ['juli'],
  ['agustus', 'agst', 'agt'],
  ['september'],
  ['oktober'],
  ['november', 'nopember'],
  ['desember'],
]
const shortestName = 3

/** The number of a month by its name, also an old one or one cut short: "Januari", "Peb", "Agt." */
export function monthNumber(text: string): number | null {
  const name = plainText(text).replace(/\.$/, '')
  if (name.length < shortestName) return null
  const index = months.findIndex((names) => names.some((full) => full.startsWith(name)))
  return index < 0 ? null : index + 1
}

/** A month of a year as "2026-11": typed so, or "11/2026", "November 2026", "nop-2026". */
export function readMonthOfYear(text: string): Reading<string> {
  const plain = plainText(text)
  if (plain === '') return empty
  const [before = '', after = '', ...more] = plain.split(/[-/ ]/)
  const [year, typed] = isYear(before) ? [before, after] : [after, before]
  const month = /^\d{1,2}$/.test(typed) ? Number(typed) : (monthNumber(typed) ?? 0)
  const isMonth = month >= 1 && month <= months.length
  if (!isYear(year) || !isMonth || more.length > 0) return unreadable
  return ok(`${year}-${String(month).padStart(2, '0')}`)
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text)
}
