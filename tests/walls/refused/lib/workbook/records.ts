// noRestrictedImports
import { factOn } from '@/lib/content/figures/facts'

export const used = factOn
