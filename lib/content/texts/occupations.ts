import { z } from 'zod'
import * as buruhHarian from '@/content/untuk/buruh-harian.mdx'
import * as karyawan from '@/content/untuk/karyawan.mdx'
import * as nelayan from '@/content/untuk/nelayan.mdx'
import * as ojekSopir from '@/content/untuk/ojek-sopir.mdx'
import * as pedagang from '@/content/untuk/pedagang.mdx'
import * as pekerjaHutan from '@/content/untuk/pekerja-hutan.mdx'
import * as pekerjaMigran from '@/content/untuk/pekerja-migran.mdx'
import * as pekerjaRumahTangga from '@/content/untuk/pekerja-rumah-tangga.mdx'
import * as petani from '@/content/untuk/petani.mdx'
import * as tukangBangunan from '@/content/untuk/tukang-bangunan.mdx'
import { keysOf } from '@/lib/record'
import { headSchema, type MdxPage, mdxPage } from './mdx-head'

const texts = {
  petani,
  nelayan,
  pedagang,
  'ojek-sopir': ojekSopir,
  'buruh-harian': buruhHarian,
  'pekerja-hutan': pekerjaHutan,
  'tukang-bangunan': tukangBangunan,
  'pekerja-rumah-tangga': pekerjaRumahTangga,
  karyawan,
  'pekerja-migran': pekerjaMigran,
}

const occupationSchema = headSchema.extend({
  name: z.string().min(1),
  sector: z.enum(['umum', 'transportasi', 'karyawan', 'migran']),
  colour: z.enum(['jkk', 'jkm', 'jht', 'jp', 'jkp', 'mlt']),
  tagline: z.string().min(1).max(60),
})

/** `slug`: its name in its address, which is that of its file. */
type Occupation = MdxPage<z.infer<typeof occupationSchema>> & { slug: keyof typeof texts }

/** The occupations, the most frequent in the villages first. */
export const occupations: readonly Occupation[] = keysOf(texts).map((slug) => ({
  ...mdxPage(occupationSchema, texts[slug]),
  slug,
}))
