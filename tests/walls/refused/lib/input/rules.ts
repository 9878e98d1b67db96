// noRestrictedImports
import { compareLoans } from '@/lib/kpr/comparison/compare'

export const used = compareLoans
