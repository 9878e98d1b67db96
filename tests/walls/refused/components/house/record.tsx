// noRestrictedImports
import record from '@/content/channels.json'

export const used = record
