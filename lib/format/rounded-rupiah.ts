import { formatRupiah } from './rupiah'

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const SIGNIFICANT_DIGITS = 3

const units = [
  { idr: 1_000_000_000_000, word: ' triliun' },
  { idr: 1_000_000_000, word: ' miliar' },
  { idr: 1_000_000, word: ' juta' },
  { idr: 1_000, word: ' ribu' },
]

/** "1,25 juta", "990 ribu", as money is spoken of: to three digits, for pictures and overviews. Not below zero. */
export function formatRoundedRupiah(idr: number): string {
  const rounded = Number(idr.toPrecision(SIGNIFICANT_DIGITS))
  const unit = units.find((each) => rounded >= each.idr)
  return unit ? `${decimal.format(rounded / unit.idr)}${unit.word}` : decimal.format(rounded)
}

/** "Rp1.326.000": to the nearest thousand, where "about" stands beside it; below a thousand as it is. */
export function formatThousandsOfRupiah(idr: number): string {
  return formatRupiah(idr < 1_000 ? idr : Math.round(idr / 1_000) * 1_000)
}
