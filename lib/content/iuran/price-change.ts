import { addMonths, partsOf } from '@/lib/calendar/day'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { bpuPriceRow } from './bpu-price'

/** How long before a price ends readers are told. */
export const PRICE_MONTHS_AHEAD = 2

/**
 * The next change of what the self-employed pay for JKK and JKM, where the present price ends within
 * two months of `day` (ISO); null where none does.
 */
export function priceChangeSoon(day: string) {
  const limit = addMonths(partsOf(day), PRICE_MONTHS_AHEAD)
  const endOf = ({ now }: ReturnType<typeof bpuPriceRow>) => now.perMonth.to ?? ''
  return (
    sectors
      .map((sector) => bpuPriceRow('jkk', sector, day))
      .filter((row) => row.after && endOf(row) <= limit)
      .sort((a, b) => endOf(a).localeCompare(endOf(b)))[0] ?? null
  )
}
