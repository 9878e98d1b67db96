// noRestrictedImports
import next from 'next'

export const used = next
