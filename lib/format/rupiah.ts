const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** "Rp16.800". Rounds to the whole rupiah: rounding happens at display only. */
export function formatRupiah(idr: number): string {
  const sign = idr < 0 ? '−' : ''
  return `${sign}Rp${whole.format(Math.abs(idr))}`
}

/** "16.800": where a heading says that it is rupiah. Not below zero. */
export function formatBareRupiah(idr: number): string {
  return whole.format(idr)
}

/** "Rp42 juta", "Rp2,4 juta": only where nothing is lost by it, else all digits. */
export function formatRupiahShort(idr: number): string {
  const isExact = idr >= 1_000_000 && idr % 100_000 === 0
  return isExact ? `Rp${oneDecimal.format(idr / 1_000_000)} juta` : formatRupiah(idr)
}
