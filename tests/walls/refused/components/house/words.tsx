// noRestrictedImports
import { house } from '@/messages/id.json'

export const used = house
