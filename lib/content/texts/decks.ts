import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

const deckSchema = headSchema.omit({ kata: true }).extend({
  name: z.string().min(1),
  /** Name of its pictogram. */
  picture: z.string().min(1),
  colour: z.enum(['jkk', 'jkm', 'jht', 'jp', 'jkp', 'mlt']),
  /** The page that says the same at length. */
  page: z.string().startsWith('/'),
  /** What a poster of it says to who stands three metres away: no word longer than eleven signs. */
  headline: z.string().regex(/^\S{1,11}( \S{1,11})*$/),
  /** Its place among the decks. */
  place: z.int().positive(),
})

/** Slides for a village hall. `slug`: its name in its address, which is that of its file. */
export type SlideDeck = MdxPage<z.infer<typeof deckSchema>> & { slug: string }

const slugs = readdirSync(join(process.cwd(), 'content/penyuluhan')).map((file) =>
  basename(file, '.mdx'),
)

/** The decks, each a file of its folder, in the order they are offered. */
export const decks: readonly SlideDeck[] = (await Promise.all(slugs.map(deckBySlug))).sort(
  (a, b) => a.place - b.place,
)

async function deckBySlug(slug: string): Promise<SlideDeck> {
  const text = await import(`../../../content/penyuluhan/${slug}.mdx`)
  return { ...mdxPage(deckSchema, text), slug }
}
