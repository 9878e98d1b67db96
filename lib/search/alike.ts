/** What a page is about: the figures it shows, the words it is looked for by. */
export type Marks = ReadonlySet<string>

/**
 * The pages that have most in common with one of these marks, by their names, the nearest first: what
 * few pages have counts more than what many have (inverse document frequency). Those with nothing in
 * common are left out.
 */
export function mostAlike(marks: Marks, pages: ReadonlyMap<string, Marks>, most: number): string[] {
  const all = [...pages.values()]
  const weights = new Map(
    [...marks].map((mark) => {
      const count = all.filter((page) => page.has(mark)).length
      return [mark, count === 0 ? 0 : Math.log(1 + all.length / count)]
    }),
  )
  const shared = (page: Marks) =>
    [...weights].reduce((sum, [mark, weight]) => sum + (page.has(mark) ? weight : 0), 0)
  return [...pages]
    .map(([name, page]) => ({ name, score: shared(page) / Math.sqrt(page.size || 1) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name)
}
