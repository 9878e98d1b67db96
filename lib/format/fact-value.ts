import { BPS_IN_A_PERCENT, type FactUnit, type SingleValue } from '@/lib/units'
import { formatDay } from './day'
import { formatPercent } from './percent'
import { formatRupiah, formatRupiahShort } from './rupiah'

const number = new Intl.NumberFormat('id-ID')

/** What is said behind the number of a unit. */
export const unitWords: Partial<Record<FactUnit, string>> = {
  hours: 'jam',
  days: 'hari',
  workingDays: 'hari kerja',
  months: 'bulan',
  years: 'tahun',
  people: 'orang',
  times: 'kali',
  squareMetres: 'meter persegi',
}

/** A figure in the words a reader sees. `isFull` prints every digit of rupiah. */
export function formatFactValue(value: SingleValue, unit: FactUnit, isFull = false): string {
  if (typeof value === 'string') return unit === 'day' ? formatDay(value) : value
  switch (unit) {
    case 'idr':
    case 'idrPerMonth':
    case 'idrPerYear':
      return isFull ? formatRupiah(value) : formatRupiahShort(value)
    case 'bps':
      return formatPercent(value)
    case 'points':
      return `${number.format(value / BPS_IN_A_PERCENT)} poin`
    default:
      return `${number.format(value)} ${unitWords[unit]}`
  }
}
