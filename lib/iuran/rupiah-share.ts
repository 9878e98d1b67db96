import { BPS_IN_ONE } from '@/lib/units'

/**
 * A share of a sum in whole rupiah, half a rupiah counted up: the only place where a contribution is
 * rounded. Several shares apply one after the other: half of one percent is `100, 5_000`.
 * All arguments are whole numbers, so nothing is lost before the one division.
 */
export function shareIdr(idr: number, ...sharesBps: readonly number[]): number {
  const product = sharesBps.reduce((whole, bps) => whole * bps, idr)
  return Math.round(product / BPS_IN_ONE ** sharesBps.length)
}
