import { fold } from './fold.ts'
import type { SearchPage } from './search-page.ts'
import { wordsIn } from './words.ts'

const SHORTEST = 4

/** A page with all that it says. */
export type Told = Omit<SearchPage, 'about'> & { text: string }

/**
 * Pages with those words of their texts that stand on no other page, each once in whatever form. The
 * index is sent to phones: words that two pages have find nothing more (docs/search.md).
 */
export function withTellingWords(
  pages: readonly Told[],
  ignored: ReadonlySet<string>,
): SearchPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const words = new Set([...knownOf(page), ...wordsIn(page.text).map(fold)])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return pages.map(({ text, ...page }) => {
    const known = knownOf(page)
    const telling: string[] = []
    for (const word of wordsIn(text)) {
      const folded = fold(word)
      const isOwn = counts.get(folded) === 1
      if (!isOwn || word.length < SHORTEST || ignored.has(word) || known.has(folded)) continue
      known.add(folded)
      telling.push(word)
    }
    return { ...page, about: telling.join(' ') }
  })
}

function knownOf({ title, called, says }: Omit<SearchPage, 'about'>): Set<string> {
  const words = [title, called, ...says.map(([, said]) => said)].join(' ')
  return new Set(wordsIn(words).map(fold))
}
