// noRestrictedImports
import { factOn } from '../content/figures/facts'

export const used = factOn
