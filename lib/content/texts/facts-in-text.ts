import { isStatementId, statement } from './statements'

/** Names of MDX that show figures without naming them, and the figures they rest on. */
const figuresBehind: { name: RegExp; ids: readonly string[] }[] = [
  { name: /<BiayaBpu\b/, ids: ['iuran.umum.semua', 'iuran.transportasi.semua'] },
  { name: /<DiskonSampai\b/, ids: ['bpu.diskon.umum', 'bpu.diskon.transportasi'] },
  { name: /<TabelIuran\b/, ids: ['bpu.golongan', 'bpu.jkk.persen', 'bpu.jkm'] },
  { name: /<TabelIuran\s+sektor="umum"/, ids: ['bpu.diskon.umum'] },
  { name: /<TabelIuran\s+sektor="transportasi"/, ids: ['bpu.diskon.transportasi'] },
  {
    name: /<TabelPotonganUpah\b/,
    ids: ['jht.pu.pekerja', 'jht.pu.majikan', 'jp.iuran.pekerja', 'jp.upah-tertinggi'],
  },
]

/**
 * Ids of the figures an MDX text shows, with those of the statements it uses. Throws on a statement
 * nobody wrote.
 */
export function factIdsIn(text: string): string[] {
  const whole = withStatements(text)
  const ids = [...whole.matchAll(/<(?:Fakta|Baris|Dasar)\s+id="([^"]+)"/g)].map((match) => match[1])
  const behind = figuresBehind.filter(({ name }) => name.test(whole)).flatMap(({ ids }) => ids)
  return [...new Set([...ids, ...behind])].filter((id) => id !== undefined)
}

const head = /^---[\s\S]*?^---/m

function withStatements(text: string): string {
  return text.replace(/<Pernyataan\s+id="([^"]+)"/g, (_, id: string) => {
    if (!isStatementId(id)) throw new Error(`no statement "${id}"`)
    return statement(id).text.replace(head, '')
  })
}
