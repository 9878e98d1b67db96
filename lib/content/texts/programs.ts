import { z } from 'zod'
import * as jht from '@/content/program/jht.mdx'
import * as jkk from '@/content/program/jkk.mdx'
import * as jkm from '@/content/program/jkm.mdx'
import * as jkp from '@/content/program/jkp.mdx'
import * as jp from '@/content/program/jp.mdx'
import * as mlt from '@/content/program/mlt.mdx'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

const programSchema = headSchema.extend({
  slug: z.enum(['jkk', 'jkm', 'jht', 'jp', 'jkp', 'mlt']),
  name: z.string().min(1),
  short: z.string().min(1),
  tagline: z.string().min(1).max(60),
})

export type Program = MdxPage<z.infer<typeof programSchema>>

/** The six programs in the order a villager needs them. */
export const programs: readonly Program[] = [jkk, jkm, jht, jp, jkp, mlt].map((text) =>
  mdxPage(programSchema, text),
)
