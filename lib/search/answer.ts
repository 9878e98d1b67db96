import { marked, type Piece } from './marked.ts'
import type { Search } from './search.ts'
import { type SearchPage, saidOn } from './search-page.ts'

/** A page that was found, as it is drawn: the words that were found apart. */
export type Result = Pick<SearchPage, 'address' | 'kind'> & { title: Piece[]; says: Piece[] }

/** What the search says to a query: pages, the best first; where there are none, words that are near. */
export type SearchAnswer = { results: Result[]; nearest: string[] }

/** Answers a query on a day (ISO). */
export function answerFor(search: Search, query: string, day: string): SearchAnswer {
  const results = search.find(query).map(({ page, terms }) => ({
    address: page.address,
    kind: page.kind,
    title: marked(page.title, terms),
    says: marked(saidOn(page, day), terms),
  }))
  return { results, nearest: results.length > 0 ? [] : search.nearestWords(query) }
}
