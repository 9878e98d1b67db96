import { z } from 'zod'
import { pageKinds, type SearchPage } from './search-page.ts'

const schema: z.ZodType<SearchPage[]> = z.array(
  z.strictObject({
    address: z.string().startsWith('/'),
    kind: z.enum(pageKinds),
    title: z.string(),
    says: z.array(z.tuple([z.string(), z.string()])).min(1),
    called: z.string(),
    about: z.string(),
  }),
)

/** The pages that the build has made for the search. Throws where they are something else. */
export function readSearchPages(made: unknown): SearchPage[] {
  return schema.parse(made)
}
