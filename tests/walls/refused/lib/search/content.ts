// noRestrictedImports
import words from '@/content/search-words.json'

export const used = words
