// noRestrictedImports
import { site } from '@/lib/site'

export const used = site
