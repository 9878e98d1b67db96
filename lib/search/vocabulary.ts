import { distance } from './typing-mistake.ts'

/** From how many letters on a synonym is known in spite of a mistake. */
const MISTAKEN_FROM = 5
/** "His", "my" and the like, in three languages: "imahna" is "imah". */
const OWNERS = /(?:nya|na|ne|e|ku|mu)$/

/** What content/search-words.json holds: lists of words parted by spaces. */
export type VocabularyWords = {
  /** Words that tell nothing. */
  stopWords: string
  /** What people call it, one or two words: what the site calls it. */
  synonyms: Readonly<Record<string, string>>
}

/** One thing that is looked for: as it was typed, and what else it may be called. */
export type Wanted = { word: string; synonyms: readonly string[] }

export type Vocabulary = {
  /** What is looked for by these words; stop words count where there is nothing else. */
  wanted: (words: readonly string[]) => Wanted[]
}

export function stopWordsOf({ stopWords }: Pick<VocabularyWords, 'stopWords'>): Set<string> {
  return new Set(stopWords.split(' '))
}

export function openVocabulary({ stopWords, synonyms }: VocabularyWords): Vocabulary {
  const ignored = stopWordsOf({ stopWords })
  const known = new Map(Object.entries(synonyms).map(([name, words]) => [name, words.split(' ')]))
  const longer = [...known.keys()].filter((name) => name.length >= MISTAKEN_FROM)

  function meantBy(word: string): string[] {
    const exact = known.get(word) ?? known.get(word.replace(OWNERS, ''))
    if (exact || word.length < MISTAKEN_FROM) return exact ?? []
    const near = longer.find((name) => distance(word, name, 1) <= 1)
    return near === undefined ? [] : (known.get(near) ?? [])
  }

  return {
    wanted(words) {
      const pairs = words.map((word, i) => known.get(`${word} ${words[i + 1]}`) ?? [])
      const wanted = words.map((word, i) => ({
        word,
        synonyms: [...meantBy(word), ...(pairs[i] ?? []), ...(pairs[i - 1] ?? [])],
      }))
      const telling = wanted.filter(({ word }) => !ignored.has(word))
      return telling.length > 0 ? telling : wanted
    },
  }
}
