import { bpuPriceRow, type Sector } from './bpu-price'

const sectors: readonly Sector[] = ['umum', 'transportasi']

/** How long before a price ends readers are told. */
const MONTHS_AHEAD = 2

/**
 * The next change of what the self-employed pay for JKK and JKM, where the present price ends within
 * two months of `day` (ISO); null where none does.
 */
export function priceChangeSoon(day: string) {
  const limit = monthsLater(day, MONTHS_AHEAD)
  return (
    sectors
      .map((sector) => bpuPriceRow('jkk', sector, day))
      .filter(({ now, after }) => after && now.perMonth.to !== null && now.perMonth.to <= limit)
      .sort((a, b) => (a.now.perMonth.to ?? '').localeCompare(b.now.perMonth.to ?? ''))[0] ?? null
  )
}

/** The same day some months later; the 31st of a shorter month runs over into the next. */
function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
