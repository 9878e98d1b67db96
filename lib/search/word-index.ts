import { distance } from './typing-mistake.ts'

/** A word of the index that was looked for, begun or mistaken, and how much it counts as that. */
type Match = { term: string; weight: number }

/** How often a word stands in a field of a page, by the number of the page. */
type Counts = Map<number, number>

type Field = {
  boost: number
  /** Different words of each page, and as a rule. */
  lengths: number[]
  usual: number
  counts: Map<string, Counts>
}

/** One page that has a word, or what was found in its place. */
export type Hit = { page: number; score: number; terms: readonly string[] }

/** How words are looked for that are not the very one. */
export type Loosely = {
  /** What a longer word counts that begins with it; 0 where none does. */
  begun: number
  /** What a word counts with letters wrong, and how many may be. */
  mistaken: number
  mistakes: number
}

const exactly: Loosely = { begun: 0, mistaken: 0, mistakes: 0 }

/** BM25+ (Lv and Zhai, 2011) with the parameters that MiniSearch has. */
const K = 1.2
const B = 0.7
const D = 0.5
/** How much each letter takes away that is only on the page. */
const BEGUN_LOSS = 0.3

type Parts<Name extends string> = {
  boosts: Readonly<Record<Name, number>>
  /** Words of a field of each page. */
  pages: readonly Readonly<Record<NoInfer<Name>, readonly string[]>>[]
  /** What each page counts for. */
  pageWeights: readonly number[]
  /** As what a word is found. */
  forms: (word: string) => readonly string[]
}

/**
 * An index of words over the fields of pages. It scores as MiniSearch does, which weighs six times as
 * much: the tests hold the two against each other.
 */
export function openWordIndex<Name extends string>(parts: Parts<Name>) {
  const { boosts, pages, pageWeights, forms } = parts
  const fields = (Object.keys(boosts) as Name[]).map((name): Field => {
    const counts: Field['counts'] = new Map()
    for (const [page, words] of pages.entries()) {
      for (const term of words[name].flatMap(forms)) {
        const known = counts.get(term) ?? new Map<number, number>()
        counts.set(term, known.set(page, (known.get(page) ?? 0) + 1))
      }
    }
    const lengths = pages.map((words) => new Set(words[name]).size)
    const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    return { boost: boosts[name], lengths, usual, counts }
  })
  const terms = [...new Set(fields.flatMap(({ counts }) => [...counts.keys()]))]
  const letters = terms.map(lettersOf)

  function matches(word: string, { begun, mistaken, mistakes }: Loosely): Match[] {
    const found = [{ term: word, weight: 1 }]
    const own = lettersOf(word)
    for (const [i, term] of terms.entries()) {
      const more = term.length - word.length
      if (term === word) continue
      if (begun > 0 && more > 0 && term.startsWith(word)) {
        found.push({ term, weight: (begun * term.length) / (term.length + BEGUN_LOSS * more) })
      } else if (mistakes > 0 && mayBe(own ^ (letters[i] ?? 0), mistakes)) {
        const far = distance(word, term, mistakes)
        if (far <= mistakes) {
          found.push({ term, weight: (mistaken * term.length) / (term.length + far) })
        }
      }
    }
    return found
  }

  /** Pages with a word, in no order. */
  return (word: string, loosely = exactly): Hit[] => {
    const hits = new Map<number, { score: number; terms: string[] }>()
    const wanted = loosely === exactly ? [{ term: word, weight: 1 }] : matches(word, loosely)
    for (const { term, weight } of wanted) {
      for (const { boost, lengths, usual, counts } of fields) {
        const having = counts.get(term)
        if (!having) continue
        const rare = Math.log(1 + (pages.length - having.size + 0.5) / (having.size + 0.5))
        for (const [page, count] of having) {
          const long = 1 - B + (B * (lengths[page] ?? 0)) / usual
          const score = rare * (D + (count * (K + 1)) / (count + K * long))
          const hit = hits.get(page) ?? { score: 0, terms: [] }
          hit.score += weight * boost * (pageWeights[page] ?? 1) * score
          hit.terms.push(term)
          hits.set(page, hit)
        }
      }
    }
    return [...hits].map(([page, hit]) => ({ page, ...hit }))
  }
}

const LETTERS = 32

/** Which letters a word has, each as a bit: most words that differ, differ here. */
function lettersOf(word: string): number {
  let bits = 0
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) % LETTERS)
  return bits
}

/** Whether words whose letters differ so may be one with so many mistakes: each changes two at most. */
function mayBe(different: number, mistakes: number): boolean {
  let count = 0
  for (let bits = different; bits !== 0; bits &= bits - 1) count++
  return count <= 2 * mistakes
}
