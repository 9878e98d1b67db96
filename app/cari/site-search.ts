import words from '@/content/search-words.json'
import { openSearch } from '@/lib/search/search'
import { sitePages } from './site-pages'

/** The search over all pages, on the server. */
export const siteSearch = openSearch(sitePages, words)
