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

/**
 * Ids of the figures an MDX text shows, in the order of the text, with those of the statements it
 * uses. Throws on a statement nobody wrote.
 */
export function factIdsIn(text: string): string[] {
  const whole = withStatements(text)
  return [...new Set([...namedIn(whole), ...pricesIn(whole), ...discountsIn(whole)])]
}

const head = /^---[\s\S]*?^---/m

function withStatements(text: string): string {
  return text.replace(/<Pernyataan\s+id="([^"]+)"/g, (_, id: string) => {
    if (!isStatementId(id)) throw new Error(`no statement "${id}"`)
    return statement(id).text.replace(head, '')
  })
}

function namedIn(text: string) {
  const ids = [...text.matchAll(/<(?:Fakta|Baris|Dasar)\s+id="([^"]+)"/g)].map((match) => match[1])
  return ids.filter((id) => id !== undefined)
}

function pricesIn(text: string) {
  return /<BiayaBpu\s/.test(text) ? ['iuran.umum.semua', 'iuran.transportasi.semua'] : []
}

function discountsIn(text: string) {
  return text.includes('<DiskonSampai') ? ['bpu.diskon.umum', 'bpu.diskon.transportasi'] : []
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
