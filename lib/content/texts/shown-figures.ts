import type { MDXContent } from 'mdx/types'
import { z } from 'zod'
import { bpuPriceIds, pricedPrograms } from '@/lib/content/iuran/bpu-price'
import { sectors } from '@/lib/iuran/bpu-contribution'
import { keysOf } from '@/lib/record'
import { type MdxPart, partsOf } from './mdx-tree'
import { statement } from './statements'

type Ids = readonly string[]

function shows<Props>(schema: z.ZodType<Props>, ids: (props: Props) => Ids) {
  return (props: unknown): Ids => ids(schema.parse(props))
}

const nothing = (): Ids => []
const figure = shows(z.object({ id: z.string() }), ({ id }) => [id])
const sector = z.enum(sectors)

/**
 * The names of the texts, each with the ids of the figures it shows for its props; how it draws them
 * stands in `mdx-components.tsx`. A page has its sources from here.
 */
export const figuresShown = {
  Fakta: figure,
  Harga: figure,
  Dasar: figure,
  Baris: figure,
  Besar: figure,
  Pernyataan: shows(z.object({ id: z.string() }), ({ id }) => factIdsIn(statement(id).Body)),
  BiayaBpu: shows(
    z.object({ program: z.enum(pricedPrograms), sektor: sector.optional() }),
    ({ program, sektor }) =>
      (sektor ? [sektor] : sectors).flatMap((each) => bpuPriceIds(program, each)),
  ),
  DiskonSampai: () => sectors.map((each) => `bpu.diskon.${each}`),
  TabelIuran: shows(z.object({ sektor: sector }), ({ sektor }) => [
    'bpu.golongan',
    'bpu.jkk.persen',
    'bpu.jkm',
    `bpu.diskon.${sektor}`,
  ]),
  TabelPotonganUpah: () => [
    'jht.pu.pekerja',
    'jht.pu.majikan',
    'jp.iuran.pekerja',
    'jp.upah-tertinggi',
  ],
  Jawaban: nothing,
  Dua: nothing,
  Pu: nothing,
  Bpu: nothing,
  Manfaat: nothing,
  Contoh: nothing,
  Kartu: nothing,
  Lipat: nothing,
  Langkah: nothing,
  Berkas: nothing,
  Perhatian: nothing,
  Telepon: nothing,
  TombolTelepon: nothing,
  Kontak: nothing,
  Kanal: nothing,
  Slide: nothing,
  Catatan: nothing,
  Kertas: nothing,
} satisfies Record<string, (props: unknown) => Ids>

export type TextName = keyof typeof figuresShown

/** Every name a text can use. */
export const textNames = keysOf(figuresShown)

/** Ids of the figures a text shows, with those of the statements it uses, in the order of the text. */
export function factIdsIn(Body: MDXContent): string[] {
  return factIdsOf(partsOf(Body, textNames))
}

/** The same of some parts of a text. */
export function factIdsOf(parts: readonly MdxPart[]): string[] {
  return [...new Set(parts.flatMap(idsIn))]
}

function idsIn(part: MdxPart): Ids {
  if (typeof part === 'string') return []
  const own = isTextName(part.name) ? figuresShown[part.name](part.props) : []
  return [...own, ...part.parts.flatMap(idsIn)]
}

function isTextName(name: string): name is TextName {
  return Object.hasOwn(figuresShown, name)
}
