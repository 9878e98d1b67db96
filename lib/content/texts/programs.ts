import { z } from 'zod'
import * as jht from '@/content/program/jht.mdx'
import * as jkk from '@/content/program/jkk.mdx'
import * as jkm from '@/content/program/jkm.mdx'
import * as jkp from '@/content/program/jkp.mdx'
import * as jp from '@/content/program/jp.mdx'
import * as mlt from '@/content/program/mlt.mdx'
import { keysOf } from '@/lib/record'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

const texts = { jkk, jkm, jht, jp, jkp, mlt }

const programSchema = headSchema.extend({
  name: z.string().min(1),
  short: z.string().min(1),
  tagline: z.string().min(1).max(60),
})

/** `slug`: its name in its address, which is that of its file. */
export type Program = MdxPage<z.infer<typeof programSchema>> & { slug: keyof typeof texts }

/** The six programs in the order a villager needs them. */
export const programs: readonly Program[] = keysOf(texts).map((slug) => ({
  ...mdxPage(programSchema, texts[slug]),
  slug,
}))
