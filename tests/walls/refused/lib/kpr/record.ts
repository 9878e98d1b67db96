// noRestrictedImports
import facts from '@/content/facts/mlt.json'

export const used = facts
