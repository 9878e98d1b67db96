import { decks, type SlideDeck } from '@/lib/content/texts/decks'
import { type MdxPart, partsOf } from '@/lib/content/texts/mdx-tree'
import { factIdsOf, textNames } from '@/lib/content/texts/shown-figures'

/** What is printed of a deck, without what only the speaker says. */
export type Leaflet = SlideDeck & {
  /** Ids of the figures that are printed. */
  factIds: readonly string[]
}

/** A leaflet for each deck, in the same order. */
export const leaflets: readonly Leaflet[] = decks.map((deck) => ({
  ...deck,
  factIds: factIdsOf(partsOf(deck.Body, textNames).flatMap(withoutNotes)),
}))

function withoutNotes(part: MdxPart): MdxPart[] {
  if (typeof part === 'string') return [part]
  return part.name === 'Catatan' ? [] : [{ ...part, parts: part.parts.flatMap(withoutNotes) }]
}
