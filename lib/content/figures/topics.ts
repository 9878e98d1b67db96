import { keysOf } from '@/lib/record'
import type { Fact, Source } from './fact-schema'
import { recordedFacts, sources } from './records'

/** Topics of the sources pages, by how the ids of their figures begin; the longest beginning counts. */
const topics = {
  jkk: ['jkk'],
  iuran: ['bpu'],
  jkm: ['jkm'],
  jht: ['jht'],
  jp: ['jp'],
  jkp: ['jkp'],
  mlt: ['mlt'],
  rumah: ['bi', 'bank', 'kpr'],
  subsidi: ['flpp'],
  upah: ['upah'],
  layanan: ['layanan'],
  migran: ['untuk.pmi'],
  lain: ['untuk'],
} as const

const beginnings = keysOf(topics)
  .flatMap((topic) => topics[topic].map((beginning) => ({ topic, beginning: `${beginning}.` })))
  .sort((a, b) => b.beginning.length - a.beginning.length)

/** A beginning that is not listed is a topic of its own, such as that of a new program. */
const topicOf = (factId: string): string =>
  beginnings.find(({ beginning }) => factId.startsWith(beginning))?.topic ??
  factId.replace(/\..*/, '')

export const topicNames: readonly string[] = [
  ...new Set([...keysOf(topics), ...[...recordedFacts.keys()].map(topicOf)]),
]

export type NamedTopic = keyof typeof topics

/** Whether the messages have words for a topic; else it is named like its program. */
export function isNamedTopic(topic: string): topic is NamedTopic {
  return topic in topics
}

/** The figures of a topic, in file order. */
export function factsOfTopic(topic: string): Fact[] {
  return [...recordedFacts.values()].filter(({ id }) => topicOf(id) === topic)
}

/** The sources the figures of a topic were read in. */
export function sourcesOfTopic(topic: string): Source[] {
  const ids = new Set(
    factsOfTopic(topic).flatMap(({ periods }) => periods.flatMap((period) => period.sources)),
  )
  return [...sources.values()].filter(({ id }) => ids.has(id))
}

/** Where the record of a figure stands, with all its sources. */
export function factAddress(factId: string): string {
  const topic = topicOf(factId)
  if (!recordedFacts.has(factId)) throw new Error(`no topic has the figure "${factId}"`)
  return `/sumber/${topic}#${factId}`
}

/** Where the entry of a source stands: the page of the first topic that uses it. */
export function sourceAddress(sourceId: string): string {
  const topic = topicNames.find((name) => sourcesOfTopic(name).some(({ id }) => id === sourceId))
  if (!topic) throw new Error(`no topic uses the source "${sourceId}"`)
  return `/sumber/${topic}#${sourceId}`
}
