import words from '@/content/search-words.json'
import { startSearch } from '@/lib/browser/search/start-search'
import { dayInJakarta } from '@/lib/calendar/day'
import { answerFor } from '@/lib/search/answer'
import { unpack } from '@/lib/search/packed'
import { openSearch } from '@/lib/search/search'
import { search as found } from '@/messages'
import { packedPages } from './packed-pages'

// Loaded when a field for words to look for is touched: lib/browser/extras/load-search.ts.
const pages = unpack(packedPages)

/** Also for a page of answers that was saved (./saved.tsx). */
export const search = openSearch(pages, words)
export const programs = pages
  .filter(({ kind }) => kind === 'program')
  .map(({ address, title }) => ({ href: address, name: title }))

startSearch(document, {
  answer: (query) => answerFor(search, query, dayInJakarta(new Date())),
  words: found,
})
