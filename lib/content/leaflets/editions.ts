import { addDays } from '@/lib/calendar/day'
import { factIfAny } from '@/lib/content/figures/facts'
import { recordedIdsOf } from '@/lib/content/figures/page-sources'
import { recordedFacts } from '@/lib/content/figures/records'
import { checkLetters } from './check-letters'
import type { Leaflet } from './leaflets'

/** No leaflet is older (ISO). */
const FIRST_DAY = '2026-11-26'

type Printed = Pick<Leaflet, 'slug' | 'factIds'>

/**
 * Days (ISO) up to `day` from which a leaflet is printed with other figures, the oldest first. There is
 * always one.
 */
export function editionDays({ factIds }: Pick<Printed, 'factIds'>, day: string): string[] {
  if (day <= FIRST_DAY) return [day]
  const periods = factIds
    .flatMap(recordedIdsOf)
    .flatMap((id) => recordedFacts.get(id)?.periods ?? [])
  const days = periods.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
  const later = days.filter((each) => FIRST_DAY < each && each <= day)
  return [FIRST_DAY, ...[...new Set(later)].toSorted()]
}

/**
 * What a leaflet printed on `day` (ISO) is called in the addresses below /s: its name, the day, and
 * two letters that differ where its figures do (docs/leaflets.md): `jkm-261126-k7`.
 */
export function leafletCode({ slug, factIds }: Printed, day: string): string {
  // In no order of the text: where a slide moves, no figure changes.
  const values = factIds.toSorted().map((id) => [id, factIfAny(id, day)?.value ?? null])
  return `${slug}-${shortDay(day)}-${checkLetters(JSON.stringify(values))}`
}

/** An ISO day in six digits. */
const shortDay = (day: string) => day.slice(2).replaceAll('-', '')
