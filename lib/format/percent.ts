import { BPS_IN_A_PERCENT } from '@/lib/units'

const percent = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** Basis points as "8,75%". */
export function formatPercent(bps: number): string {
  return `${formatPoints(bps)}%`
}

/** Basis points as percentage points, their word left out: "0,25". */
export function formatPoints(bps: number): string {
  return percent.format(bps / BPS_IN_A_PERCENT)
}
