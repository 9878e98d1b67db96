import { fold } from './fold.ts'
import { nearestWords } from './nearest-words.ts'
import type { SearchPage } from './search-page.ts'
import { mistakesIn } from './typing-mistake.ts'
import { openVocabulary, type VocabularyWords, type Wanted } from './vocabulary.ts'
import { type Loosely, openWordIndex } from './word-index.ts'
import { wordsIn, wordsOfQuery } from './words.ts'

/** A page that was found, and the words by which: as they stand there, or folded. */
export type Found = { page: SearchPage; terms: ReadonlySet<string> }

export type Search = {
  /** What fits a query, the best first. */
  find: (query: string) => Found[]
  /** Words of the pages that look like those of a query, for whoever found nothing. */
  nearestWords: (query: string) => string[]
}

const MOST_FOUND = 10
const LONGEST_FUZZY = 12
/** A word that is only begun can mean anything: from so many letters on. */
const BEGUN_FROM = 4

// These numbers find most of what tests/search wants to be found.

/** What a word weighs that is not the very one that was typed. */
const weights = { folded: 0.65, synonym: 0.75, foldedSynonym: 0.4, begun: 0.2, mistaken: 0.9 }
/** How much words that are not found take away from the others. */
const COVERAGE_POWER = 1.25

const boosts = { slug: 2.5, title: 1.3, called: 2.6, about: 0.8, says: 0.8 }
/** Whoever types one word wants the page about it, not a question in which it occurs. */
const kindWeights: Record<SearchPage['kind'], number> = {
  program: 1.9,
  untuk: 2,
  halaman: 1.3,
  alat: 0.8,
  tanya: 1,
  rujukan: 1,
}

/** A word that may be only begun, or, where the site does not know it, mistyped. */
function loosely(word: string, isKnown: boolean): Loosely {
  const isFuzzy = !isKnown && word.length <= LONGEST_FUZZY
  return {
    begun: word.length >= BEGUN_FROM ? weights.begun : 0,
    mistaken: weights.mistaken,
    mistakes: isFuzzy ? mistakesIn(word) : 0,
  }
}

type Score = { score: number; terms: readonly string[] }

/** Opens the search over pages. Some milliseconds of work: once. */
export function openSearch(pages: readonly SearchPage[], words: VocabularyWords): Search {
  const vocabulary = openVocabulary(words)
  const search = openWordIndex({
    boosts,
    pages: pages.map(fieldsOf),
    pageWeights: pages.map(({ kind }) => kindWeights[kind]),
    forms: (word) => [...new Set([word, fold(word)])],
  })

  /** The best that a page has to offer for one thing that is looked for. */
  function scoresOf({ word, synonyms }: Wanted): Map<number, Score> {
    const best = new Map<number, Score>()
    const add = (term: string, weight: number, loosely?: Loosely) => {
      const hits = search(term, loosely)
      for (const { page, score, terms } of hits) {
        const known = best.get(page)
        best.set(page, {
          score: Math.max(known?.score ?? 0, score * weight),
          terms: [...(known?.terms ?? []), ...terms],
        })
      }
      return hits.length > 0
    }
    const isKnown = [
      add(word, 1),
      add(fold(word), weights.folded),
      ...synonyms.flatMap((synonym) => [
        add(synonym, weights.synonym),
        add(fold(synonym), weights.foldedSynonym),
      ]),
    ].some(Boolean)
    // Only what the site does not know can be a mistake.
    add(word, 1, loosely(word, isKnown))
    return best
  }

  return {
    find(query) {
      const found = new Map<number, { score: number; telling: number; terms: string[] }>()
      let telling = 0
      for (const wanted of vocabulary.wanted(wordsOfQuery(query))) {
        const scores = scoresOf(wanted)
        const rare = Math.log(1 + pages.length / Math.max(1, scores.size))
        telling += scores.size === 0 ? 0 : rare
        for (const [page, { score, terms }] of scores) {
          const known = found.get(page) ?? { score: 0, telling: 0, terms: [] }
          found.set(page, {
            score: known.score + score,
            telling: known.telling + rare,
            terms: [...known.terms, ...terms],
          })
        }
      }
      return [...found]
        .map(([page, hit]) => ({
          page: pages[page],
          terms: new Set(hit.terms),
          score: hit.score * (hit.telling / telling) ** COVERAGE_POWER,
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_FOUND)
        .flatMap(({ page, terms }) => (page ? [{ page, terms }] : []))
    },
    nearestWords: (query) => nearestWords(wordsOfQuery(query), pages),
  }
}

function fieldsOf({ address, title, called, about, says }: SearchPage) {
  return {
    slug: wordsIn(address.slice(address.lastIndexOf('/') + 1)),
    title: wordsIn(title),
    called: wordsIn(called),
    about: wordsIn(about),
    says: wordsIn(says.map(([, words]) => words).join(' ')),
  }
}
