import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { fold } from '@/lib/search/fold'
import { openWordIndex } from '@/lib/search/word-index'
import { numRuns } from '@/tests/unit/runs'

const boosts = { title: 3, about: 1.2 }
const forms = (word: string) => [...new Set([word, fold(word)])]

const word = fc.constantFrom('iuran', 'petani', 'bertani', 'tani', 'klaim', 'iuranku', 'pet', 'x')
const words = fc.array(word, { maxLength: 6 })
const page = fc.record({
  title: words,
  about: words,
  weight: fc.constantFrom(0.8, 1, 1.5),
})

test('scores as MiniSearch does: words, and words that are begun', () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 8 }), word, (pages, asked) => {
      const search = openWordIndex({
        boosts,
        pages,
        pageWeights: pages.map(({ weight }) => weight),
        forms,
      })
      const oracle = new MiniSearch<{ id: number; title: string[]; about: string[] }>({
        fields: Object.keys(boosts),
        tokenize: (text) => (text === '' ? [] : text.split(',')),
        processTerm: forms,
        searchOptions: {
          boost: boosts,
          boostDocument: (id) => pages[id]?.weight ?? 0,
          processTerm: (term) => term,
        },
      })
      oracle.addAll(pages.map(({ title, about }, id) => ({ id, title, about })))
      const scores = (hits: { page: number; score: number }[]) =>
        hits.map(({ page, score }) => [page, score.toFixed(9)]).toSorted()
      for (const begun of [0, 0.5]) {
        const own = search(asked, { begun, mistaken: 0, mistakes: 0 })
        const theirs = oracle
          .search(asked, { prefix: begun > 0, weights: { prefix: begun, fuzzy: 0 } })
          .map(({ id, score }) => ({ page: Number(id), score }))
        expect(scores(own)).toEqual(scores(theirs))
      }
    }),
    { numRuns: Math.min(numRuns, 1_000) },
  )
})

const search = openWordIndex({
  boosts: { title: 1 },
  pages: [['santunan'], ['kecelakaan'], ['pensiun']].map((title) => ({ title })),
  pageWeights: [1, 1, 1],
  forms: (word) => [word],
})
const foundBy = (word: string, mistakes: number) =>
  search(word, { begun: 0, mistaken: 0.75, mistakes }).map((hit) => hit.terms)

test.each([
  ['santunan', 0],
  ['santunna', 1],
  ['santnan', 1],
  ['santuunan', 1],
  ['sentunan', 1],
  ['sentunen', 2],
])('"%s" is santunan with %i mistakes, and not with one less', (typed, mistakes) => {
  expect(foundBy(typed, mistakes)).toEqual([['santunan']])
  if (mistakes > 0) expect(foundBy(typed, mistakes - 1)).toEqual([])
})

test('a word with more mistakes counts less', () => {
  const scoreOf = (word: string) =>
    search(word, { begun: 0, mistaken: 0.75, mistakes: 2 })[0]?.score ?? 0
  expect(scoreOf('santunan')).toBeGreaterThan(scoreOf('sentunan'))
  expect(scoreOf('sentunan')).toBeGreaterThan(scoreOf('sentunen'))
})
