import MiniSearch, { type SearchOptions } from 'minisearch'
import { fold } from './fold.ts'
import { nearestWords } from './nearest-words.ts'
import type { SearchPage } from './search-page.ts'
import { mistakesIn } from './typing-mistake.ts'
import { openVocabulary, type VocabularyWords, type Wanted } from './vocabulary.ts'
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

/** What a word weighs that is not the very one that was typed. */
const weights = { folded: 0.75, synonym: 0.75, foldedSynonym: 0.45, begun: 0.5, mistaken: 0.75 }
/** How much words that are not found take away from the others. */
const COVERAGE_POWER = 1.2

const fields = ['slug', 'title', 'called', 'about', 'says'] as const
const boost = { slug: 2, title: 3, called: 2, about: 1.2, says: 0.8 }
/** Whoever types one word wants the page about it, not a question in which it occurs. */
const kindWeights: Record<SearchPage['kind'], number> = {
  program: 1.5,
  untuk: 1.5,
  halaman: 1.1,
  alat: 1,
  tanya: 1,
  // For those who look after us.
  rujukan: 0.8,
}

const begun: SearchOptions = {
  prefix: (term) => term.length >= BEGUN_FROM,
  weights: { prefix: weights.begun, fuzzy: 0 },
}
const mistaken: SearchOptions = {
  ...begun,
  fuzzy: (term) => (term.length > LONGEST_FUZZY ? false : mistakesIn(term)),
  weights: { prefix: weights.begun, fuzzy: weights.mistaken },
}

type Score = { score: number; terms: readonly string[] }

/** Opens the search over pages. Some milliseconds of work: once. */
export function openSearch(pages: readonly SearchPage[], words: VocabularyWords): Search {
  const vocabulary = openVocabulary(words)
  const byAddress = new Map(pages.map((page) => [page.address, page]))
  const index = new MiniSearch<SearchPage>({
    idField: 'address',
    fields: [...fields],
    tokenize: wordsIn,
    processTerm: (word) => [...new Set([word, fold(word)])],
    extractField: fieldOf,
    searchOptions: {
      boost,
      boostDocument: (address) => kindWeights[byAddress.get(address)?.kind ?? 'tanya'],
      tokenize: (term) => [term],
      processTerm: (term) => term,
    },
  })
  index.addAll(pages)

  /** The best that a page has to offer for one thing that is looked for. */
  function scoresOf({ word, synonyms }: Wanted): Map<string, Score> {
    const best = new Map<string, Score>()
    const add = (term: string, weight: number, options?: SearchOptions) => {
      const results = index.search(term, options)
      for (const { id, score, terms } of results) {
        const known = best.get(id)
        best.set(id, {
          score: Math.max(known?.score ?? 0, score * weight),
          terms: [...(known?.terms ?? []), ...terms],
        })
      }
      return results.length > 0
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
    add(word, 1, isKnown ? begun : mistaken)
    return best
  }

  return {
    find(query) {
      const wanted = vocabulary.wanted(wordsOfQuery(query))
      const found = new Map<string, { score: number; count: number; terms: string[] }>()
      for (const each of wanted) {
        for (const [address, { score, terms }] of scoresOf(each)) {
          const known = found.get(address) ?? { score: 0, count: 0, terms: [] }
          found.set(address, {
            score: known.score + score,
            count: known.count + 1,
            terms: [...known.terms, ...terms],
          })
        }
      }
      return [...found]
        .map(([address, { score, count, terms }]) => ({
          page: byAddress.get(address),
          terms: new Set(terms),
          score: score * (count / wanted.length) ** COVERAGE_POWER,
        }))
        .toSorted((a, b) => b.score - a.score)
        .slice(0, MOST_FOUND)
        .flatMap(({ page, terms }) => (page ? [{ page, terms }] : []))
    },
    nearestWords: (query) => nearestWords(wordsOfQuery(query), pages),
  }
}

function fieldOf(page: SearchPage, name: string): string {
  switch (name) {
    case 'slug':
      return page.address.slice(page.address.lastIndexOf('/') + 1)
    case 'says':
      return page.says.map(([, words]) => words).join(' ')
    case 'address':
    case 'title':
    case 'called':
    case 'about':
      return page[name]
    default:
      throw new Error(`no field ${name}`)
  }
}
