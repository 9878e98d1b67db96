import { addMonths, partsOf } from '@/lib/calendar/day'
import { type DatedFact, factIfAny } from '@/lib/content/figures/facts'
import type { Sector } from '@/lib/iuran/bpu-contribution'
import { MONTHS_A_YEAR } from '@/lib/units'
import { bpuPriceIds } from './bpu-price'

/** What is paid for one month. */
export type PriceMonth = {
  /** Its first day (ISO). */
  month: string
  /** Rupiah a month at the lowest band; null where no record reaches so far. */
  price: DatedFact | null
}

/** What one kind of work pays in each of the twelve months from that of `day` (ISO) on. */
export function priceMonths(sector: Sector, day: string): PriceMonth[] {
  const [id] = bpuPriceIds('jkk', sector)
  const first = { ...partsOf(day), day: 1 }
  return Array.from({ length: MONTHS_A_YEAR }, (_, i) => {
    const month = addMonths(first, i)
    return { month, price: factIfAny(id, month) }
  })
}

/** Later months from which twelve can be had too, by their first day (ISO), after that of `day`. */
export function laterStarts(day: string): string[] {
  const first = { ...partsOf(day), day: 1 }
  return Array.from({ length: MONTHS_A_YEAR }, (_, i) => addMonths(first, i + 1))
}
