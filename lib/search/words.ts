/** What is read of a query: whatever else is sent costs nothing. */
const MOST_WORDS = 8
const LONGEST_WORD = 32
const LONGEST_TEXT = MOST_WORDS * (LONGEST_WORD + 1)

const thousands: Record<string, number> = { juta: 1_000_000, jt: 1_000_000, ribu: 1_000, rb: 1_000 }

/** The words of a text in small letters, without marks; an amount ("42 juta", "Rp42.000.000") is one. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[.](?=\d{3})/g, '$1')
    .replace(/(\d+)(?:,(\d))? ?(juta|jt|ribu|rb)\b/g, inRupiah)
    .replace(/\brp\.? ?(?=\d)/g, '')
  return plain.match(/[a-z]+|\d+/g) ?? []
}

/** The words of what was typed into the field: at most eight, none longer than 32 letters. */
export function wordsOfQuery(query: string): string[] {
  return wordsIn(query.slice(0, LONGEST_TEXT))
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
}

/**
 * What to look for in the place of a page that is not there: the words at the end of its address, and
 * where those find nothing all of them.
 */
export function queriesOfAddress(path: string): string[] {
  const parts = decoded(path).split('/')
  return [parts.at(-1) ?? '', parts.join(' ')]
}

/** Nothing where the address is no encoding of anything. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

function inRupiah(_: string, whole: string, tenth: string | undefined, unit: string): string {
  return String(Math.round(Number(`${whole}.${tenth ?? 0}`) * (thousands[unit] ?? 1)))
}
