// noRestrictedImports
import { factOn } from '../content/figures/facts.ts'

export const used = factOn
