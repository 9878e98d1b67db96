// noRestrictedImports
import * as facts from '@/lib/content/figures/facts'

export const used = facts.factOn
