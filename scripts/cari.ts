// npm run cari: how well the search finds what people type, and which queries it misses; with words
// behind it (-- iuran petani) what it finds for them.
import words from '../content/search-words.json' with { type: 'json' }
import { openSearch } from '../lib/search/search.ts'
import { judged } from '../tests/search/judged.ts'
import { relevanceOf } from '../tests/search/relevance.ts'
import { sitePages } from './bundles.ts'

const SHOWN = 3

const search = openSearch(await sitePages(), words)
const find = (query: string) => search.find(query).map(({ page }) => page.address)

const asked = process.argv.slice(2).join(' ')
if (asked !== '') console.log(find(asked).join('\n') || search.nearestWords(asked).join(' '))
else printRelevance()

function printRelevance(): void {
  const { misses, ...measured } = relevanceOf(judged, find)
  const rounded = Object.entries(measured).map(([name, value]) => [name, Number(value.toFixed(3))])
  console.table({ queries: judged.length, ...Object.fromEntries(rounded) })
  for (const { judged, found } of misses) {
    const wanted = Object.keys(judged.grades).slice(0, SHOWN).join(' ')
    console.log(`${judged.query} (${judged.origin})`)
    console.log(`  wanted ${wanted}\n  found  ${found.slice(0, SHOWN).join(' ')}`)
  }
}
