import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MDXContent } from 'mdx/types'
import { z } from 'zod'
import Jht, { frontmatter as jht } from '@/content/program/jht.mdx'
import Jkk, { frontmatter as jkk } from '@/content/program/jkk.mdx'
import Jkm, { frontmatter as jkm } from '@/content/program/jkm.mdx'
import Jkp, { frontmatter as jkp } from '@/content/program/jkp.mdx'
import Jp, { frontmatter as jp } from '@/content/program/jp.mdx'
import Mlt, { frontmatter as mlt } from '@/content/program/mlt.mdx'

const programSchema = z.strictObject({
  slug: z.enum(['jkk', 'jkm', 'jht', 'jp', 'jkp', 'mlt']),
  name: z.string().min(1),
  short: z.string().min(1),
  tagline: z.string().min(1).max(60),
  title: z.string().min(1).max(60),
  description: z.string().min(110).max(160),
  checkedOn: z.iso.date(),
})

export type Program = z.infer<typeof programSchema> & { Body: MDXContent }

/** The six programs in the order a villager needs them. */
export const programs: readonly Program[] = [
  { ...programSchema.parse(jkk), Body: Jkk },
  { ...programSchema.parse(jkm), Body: Jkm },
  { ...programSchema.parse(jht), Body: Jht },
  { ...programSchema.parse(jp), Body: Jp },
  { ...programSchema.parse(jkp), Body: Jkp },
  { ...programSchema.parse(mlt), Body: Mlt },
]

/** The text of a program page as its writer typed it; read while the site is built. */
export function programText(slug: Program['slug']): string {
  return readFileSync(join(process.cwd(), 'content/program', `${slug}.mdx`), 'utf8')
}
