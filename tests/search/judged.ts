import { z } from 'zod'
import list from './judged-queries.json' with { type: 'json' }
import type { Judged } from './relevance.ts'

/** Queries as people type them, judged by hand: docs/search.md. */
export const judged: readonly Judged[] = z
  .array(
    z.strictObject({
      query: z.string().min(1),
      origin: z.enum(['collected', 'searched', 'asked', 'typed', 'slang', 'regional']),
      grades: z.record(z.string().startsWith('/'), z.int().min(1).max(3)),
    }),
  )
  .parse(list)
