// noRestrictedImports
import { HowMade } from '@/components/figure/how-made'

export const used = HowMade
