import { fold } from './fold.ts'
import { wordsIn } from './words.ts'

const SHORTEST = 4

type Page = { title: string; says: readonly (readonly [from: string, words: string])[] }

/**
 * Of the words of a text about a page those that help to find it, each once in whatever form: the
 * index is sent to phones. What the page says itself needs no repeating, unless it is in its title.
 */
export function tellingWords(
  text: string,
  { title, says }: Page,
  ignored: ReadonlySet<string>,
): string {
  const named = new Set(wordsIn(title).map(fold))
  const said = says.flatMap(([, words]) => wordsIn(words).map(fold))
  const known = new Set(said.filter((word) => !named.has(word)))
  const telling: string[] = []
  for (const word of wordsIn(text)) {
    const folded = fold(word)
    if (word.length < SHORTEST || ignored.has(word) || known.has(folded)) continue
    known.add(folded)
    telling.push(word)
  }
  return telling.join(' ')
}
