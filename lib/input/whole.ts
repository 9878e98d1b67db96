import { plainText } from './plain-text'
import { empty, ok, type Reading, unreadable } from './reading'

type Bounds = {
  min: number
  max: number
  /** The only unit word that may follow; without it "bulan" and "tahun" are both read. */
  unit?: 'bulan' | 'tahun'
}

const whole = /^(\d{1,9}) ?(?:(bulan|bln)|(tahun|thn|th))?$/

/** A whole number from `min` to `max` ("20", "20 tahun"); outside the bounds it is unreadable. */
export function readWhole(text: string, { min, max, unit }: Bounds): Reading<number> {
  const plain = plainText(text)
  if (plain === '') return empty
  const parts = whole.exec(plain)
  if (!parts) return unreadable
  const [, digits, months, years] = parts
  if ((unit === 'bulan' && years) || (unit === 'tahun' && months)) return unreadable
  const value = Number(digits)
  return value < min || value > max ? unreadable : ok(value)
}
