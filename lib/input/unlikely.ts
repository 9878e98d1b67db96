import { readValue } from './reading'
import { parseRupiah } from './rupiah'

/** An amount that hardly anybody means as it stands, and what it may mean. */
export type Unlikely = { typedIdr: number; meantIdr: readonly number[] }

const sizes = [1_000, 1_000_000, 1_000_000_000]

/**
 * "166" for a house of 166 million: a bare number below what is usual, and as many thousands,
 * millions or thousand millions as would be usual. Nothing is doubted that names its size.
 */
export function unlikelyRupiah(text: string, usual: { from: number; to: number }): Unlikely | null {
  const typed = readValue(parseRupiah(text))
  if (!typed || typed.isExact || typed.amount === 0 || typed.amount >= usual.from) return null
  const meantIdr = sizes
    .map((size) => Math.round(typed.amount * size))
    .filter((idr) => usual.from <= idr && idr <= usual.to)
  return { typedIdr: Math.round(typed.amount), meantIdr }
}
