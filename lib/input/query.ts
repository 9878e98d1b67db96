export type Query = Readonly<Record<string, string | string[] | undefined>>

const longest = 100

/**
 * What was typed into the field `name`: trimmed, at most 100 characters, '' when absent; of repeats
 * the first. Characters that nobody can see, or put right, are dropped.
 */
export function firstOf(query: Query, name: string): string {
  const given = query[name]
  const text = (Array.isArray(given) ? given[0] : given) ?? ''
  return text
    .slice(0, longest)
    .replace(/[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

/** The parameters of an address in the browser, in the shape that Next gives a page on the server. */
export function queryFrom(params: URLSearchParams): Query {
  return Object.fromEntries([...params].reverse())
}

/** Only the fields `names`, as typed. A field absent from the query stays absent. */
export function pickQuery(query: Query, names: readonly string[]): Record<string, string> {
  const present = names.filter((name) => query[name] !== undefined)
  return Object.fromEntries(present.map((name) => [name, firstOf(query, name)]))
}

/** The shortest query string that brings back the same answers: empty fields are left out. */
export function searchFrom(query: Query): string {
  const names = Object.keys(query)
  const answered = names.filter((name) => firstOf(query, name) !== '')
  // An empty form that was sent still shows a result: one name has to stay.
  const kept = answered.length > 0 ? answered : names.slice(0, 1)
  return `?${new URLSearchParams(kept.map((name) => [name, firstOf(query, name)]))}`
}

/** The query string to hand on: as `searchFrom`, but without the fields nobody else should read. */
export function searchToShare(query: Query, privateNames: readonly string[]): string {
  const names = Object.keys(query).filter((name) => !privateNames.includes(name))
  const params = names.map((name) => [name, firstOf(query, name)])
  const answered = params.filter(([, value]) => value !== '')
  return answered.length > 0 ? `?${new URLSearchParams(answered)}` : ''
}
