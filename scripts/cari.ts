// npm run cari: how well the search finds what people type, and which queries it misses; with words
// behind it (-- iuran petani) what it finds for them.
import words from '../content/search-words.json' with { type: 'json' }
import { openSearch } from '../lib/search/search.ts'
import { fresh, judged, more } from '../tests/search/judged.ts'
import { relevanceOf } from '../tests/search/relevance.ts'
import { sitePages } from './bundles.ts'

const SHOWN = 3

const search = openSearch(await sitePages(), words)
const find = (query: string) => search.find(query).map(({ page }) => page.address)

const asked = process.argv.slice(2).join(' ')
if (asked !== '') console.log(find(asked).join('\n') || search.nearestWords(asked).join(' '))
else printRelevance()

function printRelevance(): void {
  const lists = { judged, more, fresh }
  const measured = Object.entries(lists).map(([name, list]) => ({
    name,
    queries: list.length,
    ...relevanceOf(list, find),
  }))
  const rounded = (value: number) => Number(value.toFixed(3))
  console.table(
    measured.map(({ name, queries, ndcgAt10, successAt1, successAt3, mrr, empty }) => ({
      list: name,
      queries,
      // Only the judged ones have grades.
      'nDCG@10': name === 'judged' ? rounded(ndcgAt10) : '',
      'success@1': rounded(successAt1),
      'success@3': rounded(successAt3),
      MRR: rounded(mrr),
      'none found': empty,
    })),
  )
  // Not those of the fresh list: it stays fresh while nobody mends what it misses.
  for (const { misses } of measured.filter(({ name }) => name !== 'fresh')) {
    for (const { judged, found } of misses) {
      const wanted = Object.keys(judged.grades).slice(0, SHOWN).join(' ')
      console.log(`${judged.query} (${judged.origin})`)
      console.log(`  wanted ${wanted}\n  found  ${found.slice(0, SHOWN).join(' ')}`)
    }
  }
}
