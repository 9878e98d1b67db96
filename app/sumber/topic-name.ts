import { isNamedTopic, type NamedTopic } from '@/lib/content/figures/topics'
import { programs } from '@/lib/content/texts/programs'

/** How a topic is called: by its own words, else like its program. */
export function topicName(topic: string, t: (words: `topic.${NamedTopic}`) => string): string {
  if (isNamedTopic(topic)) return t(`topic.${topic}`)
  const program = programs.find(({ slug }) => slug === topic)
  if (!program) throw new Error(`no name for the topic "${topic}"`)
  return program.name
}
