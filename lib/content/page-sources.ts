import type { Fact } from './fact-schema'
import { derivedFacts, recordedFacts, sources } from './records'
import { isStatementId, statement } from './statements'
import { sourceAddress } from './topics'

export type PageSources = {
  /** Laws and articles the figures of the page rest on. */
  pointers: string[]
  sources: { name: string; href: string }[]
  /** What sources disagree on, for the figures of the page. */
  disagreements: { label: string; disagreement: NonNullable<Fact['disagreement']> }[]
}

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

/** Where the figures that hold on `day` or later come from. Throws on an id nobody recorded. */
export function sourcesOf(factIds: readonly string[], day: string): PageSources {
  const facts = [...new Set(factIds.flatMap(recordedIdsOf))].map((id) => {
    const fact = recordedFacts.get(id)
    if (!fact) throw new Error(`no fact "${id}"`)
    return fact
  })
  const periods = facts.flatMap((fact) => fact.periods).filter(({ to }) => to === null || to >= day)
  const sourceIds = new Set(periods.flatMap((period) => period.sources))
  return {
    pointers: [...new Set(periods.map((period) => period.pointer))].sort(),
    sources: [...sources.values()]
      .filter(({ id }) => sourceIds.has(id))
      .map(({ id, name }) => ({ name, href: sourceAddress(id) })),
    disagreements: facts.flatMap(({ label, disagreement }) =>
      disagreement ? [{ label, disagreement }] : [],
    ),
  }
}

/** A derived figure rests on recorded ones. */
export function recordedIdsOf(id: string): string[] {
  const derived = derivedFacts.get(id)
  return derived ? derived.from.flatMap(recordedIdsOf) : [id]
}
