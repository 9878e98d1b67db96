import { empty, ok, type Reading, unreadable } from './reading'

const highestIdr = 1_000_000_000_000

const multipliers = {
  rb: 1_000,
  ribu: 1_000,
  jt: 1_000_000,
  juta: 1_000_000,
  miliar: 1_000_000_000,
  milyar: 1_000_000_000,
} as const

type Multiplier = keyof typeof multipliers

const written = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/
const amount = /^(?:(?:rp|idr)\.? ?)?([\d., ]*\d) ?(rb|ribu|jt|juta|miliar|milyar)?(?: ?rupiah)?$/

/**
 * Rupiah as people type them: "150000000", "150.000.000", "Rp150.000.000,00", "150 juta", "1,5jt", "500 ribu".
 * Whole rupiah from 0 to 1e12; a minus, other words, and doubtful grouping ("15.00.000") are unreadable.
 */
export function readRupiah(text: string): Reading<number> {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (plain === '') return empty
  const parts = amount.exec(plain.replace(/,-+$/, ''))
  if (!parts?.[1]) return unreadable
  const idr = parts[2] ? scaled(parts[1], parts[2] as Multiplier) : unscaled(parts[1])
  return idr === null || idr > highestIdr ? unreadable : ok(idr)
}

/** Whole rupiah as they stand in a field, without "Rp": "150.000.000". `readRupiah` reads them back. */
export function writeRupiah(idr: number): string {
  return written.format(idr)
}

function unscaled(digits: string): number | null {
  const [whole = '', cents, ...more] = digits.split(',')
  if (more.length > 0 || (cents !== undefined && !/^\d{2}$/.test(cents))) return null
  const idr = wholeNumber(whole)
  return idr === null ? null : Math.round(idr + Number(cents ?? 0) / 100)
}

function scaled(digits: string, word: Multiplier): number | null {
  const whole = wholeNumber(digits)
  if (whole !== null) return whole * multipliers[word]
  const decimal = /^(\d{1,12})[.,](\d{1,9})$/.exec(digits)
  return decimal ? Math.round(Number(`${decimal[1]}.${decimal[2]}`) * multipliers[word]) : null
}

function wholeNumber(digits: string): number | null {
  if (/^\d{1,15}$/.test(digits)) return Number(digits)
  return grouped.test(digits) ? Number(digits.replace(/\D/g, '')) : null
}
