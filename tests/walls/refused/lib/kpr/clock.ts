// noRestrictedImports
import { siteDay } from '@/lib/site-day'

export const used = siteDay
