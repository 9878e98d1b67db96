/** How well a page answers a query: 3 answers it, 2 answers it too, 1 touches on it, 0 is beside it. */
export type Judged = { query: string; origin: string; grades: Readonly<Record<string, number>> }

/** What a list of judged queries says of a search. */
export type Relevance = {
  ndcgAt10: number
  successAt1: number
  successAt3: number
  mrr: number
  empty: number
  /** Queries whose first result does not answer them, with what was found. */
  misses: readonly { judged: Judged; found: readonly string[] }[]
}

/** From this grade on a page answers the query. */
export const ANSWERS = 2
const DEPTH = 10

/** Measures a search: `find` gives addresses, the best first. */
export function relevanceOf(
  list: readonly Judged[],
  find: (query: string) => readonly string[],
): Relevance {
  const results = list.map((judged) => ({ judged, found: find(judged.query).slice(0, DEPTH) }))
  const ranks = results.map(({ judged, found }) =>
    found.findIndex((address) => (judged.grades[address] ?? 0) >= ANSWERS),
  )
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / list.length
  return {
    ndcgAt10: meanOf(results.map(({ judged, found }) => ndcg(judged, found))),
    successAt1: share((rank) => rank === 0),
    successAt3: share((rank) => rank >= 0 && rank < 3),
    mrr: meanOf(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
    empty: results.filter(({ found }) => found.length === 0).length,
    misses: results.filter((_, i) => ranks[i] !== 0),
  }
}

/** Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002), with gains 2^grade − 1. */
export function ndcg({ grades }: Judged, found: readonly string[]): number {
  const best = Object.values(grades).toSorted((a, b) => b - a)
  const ideal = gain(best.slice(0, DEPTH))
  return ideal === 0 ? 0 : gain(found.map((address) => grades[address] ?? 0)) / ideal
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
