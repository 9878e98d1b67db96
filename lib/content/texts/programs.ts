import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { keysOf } from '@/lib/record'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'
import { nextSteps } from './next-steps'

const programSchema = headSchema.extend({
  name: z.string().min(1),
  short: z.string().min(1),
  tagline: z.string().min(1).max(60),
  /** Its place among the programs, in the order a villager needs them. */
  place: z.int().positive(),
  /** Where its readers go next. */
  step: z.enum(keysOf(nextSteps)),
  /** What the calculator of contributions is to start with; never what anybody earns. */
  calculator: z.string().regex(/^segmen=/),
})

/** `slug`: its name in its address, which is that of its file. */
export type Program = MdxPage<z.infer<typeof programSchema>> & { slug: string }

const slugs = readdirSync(join(process.cwd(), 'content/program')).map((file) =>
  basename(file, '.mdx'),
)

/** The programs, each a file of its folder. */
export const programs: readonly Program[] = (await Promise.all(slugs.map(programBySlug))).sort(
  (a, b) => a.place - b.place,
)

async function programBySlug(slug: string): Promise<Program> {
  const text = await import(`../../../content/program/${slug}.mdx`)
  return { ...mdxPage(programSchema, text), slug }
}
