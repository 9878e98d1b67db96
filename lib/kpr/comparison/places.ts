import { keysOf } from '@/lib/record'
import type { FlppLimits } from './flpp-places'

type Region = FlppLimits['regions'][number]['region']

/**
 * The regencies and cities of Banten, and whose limits of the subsidised loan hold there: those of
 * Jabodetabek in Tangerang raya, those of Java in the rest.
 */
const regionOf = {
  'kab-serang': 'banten',
  'kota-serang': 'banten',
  cilegon: 'banten',
  lebak: 'banten',
  pandeglang: 'banten',
  'kab-tangerang': 'tangerang',
  'kota-tangerang': 'tangerang',
  tangsel: 'tangerang',
} as const satisfies Record<string, Region>

export type PlaceName = keyof typeof regionOf

export const placeNames = keysOf(regionOf)

/** The regions that count: that of the place, or every one where no place is given. */
export function regionsAt(place: PlaceName | null, { regions }: FlppLimits): FlppLimits['regions'] {
  return place === null ? regions : regions.filter(({ region }) => region === regionOf[place])
}
