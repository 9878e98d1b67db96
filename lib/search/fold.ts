// Plain Node runs this room from scripts and tests: no other room.

const SHORTEST_STEM = 4

/** What is hung on a word, the outermost first. */
const endings = [/(nya|lah|kah|ku|mu)$/, /(kan|in|an|i)$/]
const beginnings = [/^(me|pe)(ng|ny|m|n|r|l)?/, /^(di|ber|ter|ke|se|nge)/]

/**
 * A word as the search compares it: without what Indonesian hangs on it, and with one letter where
 * two are the same. Not a stemmer: what it makes is no word, but the same for "pencairan" and
 * "mencairkan".
 */
export function fold(word: string): string {
  return [...endings, ...beginnings].reduce(without, word).replace(/(.)\1+/g, '$1')
}

function without(word: string, affix: RegExp): string {
  const rest = word.replace(affix, '')
  return rest.length >= SHORTEST_STEM ? rest : word
}
