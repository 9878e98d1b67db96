import type { Channel } from '@/lib/content/channels'
import { firstOf } from '@/lib/input/query'
import { answerFor, type SearchAnswer } from '@/lib/search/answer'
import type { Search } from '@/lib/search/search'
import type { HasErrors, Tool } from './tool'

/** What the search is drawn from on a day, beside the query. */
export type SearchGiven = {
  search: Search
  day: string
  callCentre: Channel
  /** Where to go on when nothing was found. */
  programs: readonly { href: string; name: string }[]
}

/** What was asked ('' where nothing was), and what the search says to it. */
export type ReadSearch = HasErrors & { asked: string; answer: SearchAnswer | null }

export const searchTool: Tool<SearchGiven, ReadSearch> = {
  path: '/cari',
  script: null,
  fields: ['q'],
  // What somebody looks for is nobody else's business.
  privateFields: ['q'],
  keptFields: [],
  read(query, { search, day }) {
    const asked = firstOf(query, 'q')
    return { errors: [], asked, answer: asked === '' ? null : answerFor(search, asked, day) }
  },
}
