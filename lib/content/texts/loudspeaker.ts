import { z } from 'zod'
import * as pengajian from '@/content/corong/pengajian.mdx'
import * as pengerasSuara from '@/content/corong/pengeras-suara.mdx'
import * as radio from '@/content/corong/radio.mdx'
import { headSchema, mdxPage } from './mdx-head'

const scriptSchema = headSchema.pick({ checkedOn: true }).extend({
  name: z.string().min(1),
  /** How long it takes to read it out. */
  seconds: z.int().positive(),
})

/** What is read out over a loudspeaker, the shortest first. */
export const loudspeakerScripts = [pengerasSuara, radio, pengajian].map((text) =>
  mdxPage(scriptSchema, text),
)
