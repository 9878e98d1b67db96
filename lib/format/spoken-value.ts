import { BPS_IN_A_PERCENT, type FactUnit, type SingleValue } from '@/lib/units'
import { formatDay } from './day'
import { unitWords } from './fact-value'
import { spokenNumber } from './spoken-number'
import { formatFrom, formatUntil } from './validity'

/**
 * A figure as a voice says it: "enam belas ribu delapan ratus rupiah", "dua kali", "lima koma tujuh
 * lima persen". A sentence stays as it is but for its numbers.
 */
export function spokenValue(value: SingleValue, unit: FactUnit): string {
  if (typeof value === 'string') return unit === 'day' ? spokenDay(value) : spokenText(value)
  switch (unit) {
    case 'idr':
    case 'idrPerMonth':
    case 'idrPerYear':
      return `${spokenNumber(Math.round(value))} rupiah`
    case 'bps':
      return `${spokenNumber(value / BPS_IN_A_PERCENT)} persen`
    case 'points':
      return `${spokenNumber(value / BPS_IN_A_PERCENT)} poin`
    default:
      return `${spokenNumber(value)} ${unitWords[unit]}`
  }
}

/** ISO day as "tiga puluh satu Desember dua ribu dua puluh enam". */
export function spokenDay(isoDay: string): string {
  return spokenText(formatDay(isoDay))
}

/** Last day of validity as it is said: "Desember dua ribu dua puluh enam". */
export function spokenUntil(isoDay: string): string {
  return spokenText(formatUntil(isoDay))
}

/** First day of validity as it is said. */
export function spokenFrom(isoDay: string): string {
  return spokenText(formatFrom(isoDay))
}

/** Whole numbers of a text as they are said. */
function spokenText(text: string): string {
  return text.replace(/\d+/g, (digits) => spokenNumber(Number(digits)))
}
