// Plain Node runs this room from scripts and tests: no other room.

const SHORTEST_STEM = 4

/** What is hung on a word, the outermost first: Indonesian, then with Sundanese and Javanese. */
const endings = [/(nya|na|ne|lah|kah|ku|mu)$/, /(keun|aken|ake|kan|eun|in|an|i)$/]
const beginnings = [
  /^(di|ber|ter|ke|se|be(?=[^aiueo]er)|nge(?=[^aiueo])|nga(?=[^aiueo][aiueo]))/,
  /^[mp]e(?=[mnlr]|[^aiueo]er)/,
]

/**
 * The letter a word begins with as the nasal that "me-", "pe-" and every day's speech make of it
 * ("tagih", "menagih", "nagih"): all are read as if they had it. Capitals, which no word has: "gaji" is
 * not "ngaji".
 */
const nasals = [
  [/^(m?[bp]|m)(?=[aiueo])/, 'M'],
  [/^(n?[dt]|n)(?=[aiueo])/, 'N'],
  [/^(n?[cjs]|ny)(?=[aiueo])/, 'NY'],
  [/^(ng[gk]?|[gkh])?(?=[aiueo])/, 'NG'],
] as const

/**
 * A word as the search compares it: without what Indonesian hangs on it, and with one letter where
 * two are the same. Not a stemmer: what it makes is no word, but the same for "pencairan",
 * "mencairkan" and "nyairin".
 */
export function fold(word: string): string {
  const stem = [...endings, ...beginnings].reduce(without, word).replace(/(.)\1+/g, '$1')
  return nasals.reduce((folded, [sound, nasal]) => folded.replace(sound, nasal), stem)
}

function without(word: string, affix: RegExp): string {
  const rest = word.replace(affix, '')
  return rest.length >= SHORTEST_STEM ? rest : word
}
