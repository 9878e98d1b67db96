// noRestrictedImports
import { type DatedFact, factOn } from '@/lib/content/figures/facts'

export const used = (day: string): DatedFact => factOn('mlt.bunga', day)
