import type { Fact } from './fact-schema'
import { derivedFacts, exampleFigures, recordedFacts, sources } from './records'
import { sourceAddress } from './topics'

export type PageSources = {
  /** Laws and articles the figures of the page rest on. */
  pointers: string[]
  sources: { name: string; href: string }[]
  /** What sources disagree on, for the figures of the page. */
  disagreements: { label: string; disagreement: NonNullable<Fact['disagreement']> }[]
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

/** A derived figure rests on recorded ones, an example on none. */
export function recordedIdsOf(id: string): string[] {
  if (exampleFigures.has(id)) return []
  const derived = derivedFacts.get(id)
  return derived ? derived.from.flatMap(recordedIdsOf) : [id]
}
