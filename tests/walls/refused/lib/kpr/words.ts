// noRestrictedImports
import { comparison } from '@/messages/id.json'

export const used = comparison
