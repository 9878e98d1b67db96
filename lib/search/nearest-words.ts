import type { SearchPage } from './search-page.ts'
import { distance } from './typing-mistake.ts'
import { wordsIn } from './words.ts'

const MOST = 3
/** Words farther away than this are no help, and shorter ones are near to anything. */
const FARTHEST = 3

/** The words of pages that look most like some that were typed, for whoever found nothing. */
export function nearestWords(typed: readonly string[], pages: readonly SearchPage[]): string[] {
  const isTelling = (word: string) => word.length > FARTHEST
  const known = new Set(pages.flatMap(({ title, called }) => wordsIn(`${title} ${called}`)))
  const telling = [...known].filter(isTelling)
  const near = typed
    .filter(isTelling)
    .flatMap((word) => telling.map((each) => ({ each, far: distance(word, each, FARTHEST) })))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
  return [...new Set(near.map(({ each }) => each))].slice(0, MOST)
}
