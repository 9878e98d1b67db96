import { type DatedFact, factOn } from '@/lib/content/figures/facts'
import { type Sector, sectors } from '@/lib/iuran/bpu-contribution'

export type SectorDiscount = { sector: Sector; discount: DatedFact }

/** The discounts of the self-employed that run on `day` (ISO), by kind of work; none where all have ended. */
export function discountsOn(day: string): SectorDiscount[] {
  return sectors
    .map((sector) => ({ sector, discount: factOn(`bpu.diskon.${sector}`, day) }))
    .filter(({ discount }) => discount.value !== 0)
}
