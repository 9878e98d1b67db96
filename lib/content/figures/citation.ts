import type { DatedFact } from './facts'
import { factAddress } from './topics'

/** Where something comes from: law and article, and the record that names its sources. */
export type Citation = { pointer: string; href: string }

export function citationOf({ id, pointers }: Pick<DatedFact, 'id' | 'pointers'>): Citation {
  return { pointer: pointers.join('; '), href: factAddress(id) }
}
