import { z } from 'zod'
import * as daftar from '@/content/page/daftar.mdx'
import * as klaim from '@/content/page/klaim.mdx'
import * as waspada from '@/content/page/waspada.mdx'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

const pageSchema = headSchema.extend({
  name: z.string().min(1),
})

type ServicePage = MdxPage<z.infer<typeof pageSchema>>

/** Joining and paying, claiming, telling real from false. */
export const servicePages = {
  daftar: mdxPage(pageSchema, daftar),
  klaim: mdxPage(pageSchema, klaim),
  waspada: mdxPage(pageSchema, waspada),
} satisfies Record<string, ServicePage>
