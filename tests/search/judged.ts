import { z } from 'zod'
import freshList from './fresh-queries.json' with { type: 'json' }
import gradedList from './judged-queries.json' with { type: 'json' }
import moreList from './more-queries.json' with { type: 'json' }
import { ANSWERS, type Judged } from './relevance.ts'

const address = z.string().startsWith('/')

/** Queries as people type them, their pages graded by hand: docs/search.md. */
export const judged: readonly Judged[] = z
  .array(
    z.strictObject({
      query: z.string().min(1),
      origin: z.enum(['collected', 'searched', 'asked', 'typed', 'slang', 'regional']),
      grades: z.record(address, z.int().min(1).max(3)),
    }),
  )
  .parse(gradedList)

/** More of them, with the pages that answer: where one was missed, the site got words for it. */
export const more = answered(moreList, 'more')

/** Queries by which no word and no weight was chosen: what somebody new meets. */
export const fresh = answered(freshList, 'fresh')

function answered(list: unknown, origin: string): readonly Judged[] {
  const answers = z.record(z.string().min(1), z.array(address).min(1)).parse(list)
  return Object.entries(answers).map(([query, addresses]) => ({
    query,
    origin,
    grades: Object.fromEntries(addresses.map((each) => [each, ANSWERS])),
  }))
}
