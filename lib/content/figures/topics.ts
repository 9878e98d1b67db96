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
  rumah: ['bi', 'bank', 'kpr', 'flpp'],
  upah: ['upah'],
  layanan: ['layanan'],
  migran: ['untuk.pmi'],
  lain: ['untuk'],
} as const

export type Topic = keyof typeof topics

export const topicNames = keysOf(topics)

const beginnings = topicNames
  .flatMap((topic) => topics[topic].map((beginning) => ({ topic, beginning: `${beginning}.` })))
  .sort((a, b) => b.beginning.length - a.beginning.length)

const topicOf = (factId: string): Topic | undefined =>
  beginnings.find(({ beginning }) => factId.startsWith(beginning))?.topic

/** The figures of a topic, in file order. */
export function factsOfTopic(topic: Topic): Fact[] {
  return [...recordedFacts.values()].filter(({ id }) => topicOf(id) === topic)
}

/** The sources the figures of a topic were read in. */
export function sourcesOfTopic(topic: Topic): Source[] {
  const ids = new Set(
    factsOfTopic(topic).flatMap(({ periods }) => periods.flatMap((period) => period.sources)),
  )
  return [...sources.values()].filter(({ id }) => ids.has(id))
}

/** Where the record of a figure stands, with all its sources. */
export function factAddress(factId: string): string {
  const topic = topicOf(factId)
  if (!topic || !recordedFacts.has(factId)) throw new Error(`no topic has the figure "${factId}"`)
  return `/sumber/${topic}#${factId}`
}

/** Where the entry of a source stands: the page of the first topic that uses it. */
export function sourceAddress(sourceId: string): string {
  const topic = topicNames.find((name) => sourcesOfTopic(name).some(({ id }) => id === sourceId))
  if (!topic) throw new Error(`no topic uses the source "${sourceId}"`)
  return `/sumber/${topic}#${sourceId}`
}
