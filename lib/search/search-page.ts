/** Kinds of pages, as results name them. */
export const pageKinds = ['tanya', 'program', 'untuk', 'alat', 'halaman', 'rujukan'] as const

/** A page as the search knows it. */
export type SearchPage = {
  address: string
  kind: (typeof pageKinds)[number]
  /** Its name for the reader. */
  title: string
  /** The beginning of its answer from each day (ISO) on; the first from any day. */
  says: [from: string, words: string][]
  /** What only the search reads: everyday words. */
  called: string
  /** The same: words of title and description for search engines and of headings. */
  about: string
}

/** What a page says on a day (ISO). */
export function saidOn({ says }: Pick<SearchPage, 'says'>, day: string): string {
  return says.filter(([from]) => from <= day).pop()?.[1] ?? ''
}
