// noRestrictedImports
import { factOn } from '@/lib/kpr/../content/figures/facts'

export const used = factOn
