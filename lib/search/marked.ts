import { fold } from './fold.ts'
import { wordsIn } from './words.ts'

/** A piece of a text: whether it is a word that was found. */
export type Piece = { text: string; isFound: boolean }

/** A text in pieces, the words that were found (`terms`, as typed or folded) apart. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (const piece of text.split(/([\p{L}\d][\p{L}\d.,]*[\p{L}\d]|[\p{L}\d])/u)) {
    if (piece === '') continue
    const isFound = wordsIn(piece).some((word) => terms.has(word) || terms.has(fold(word)))
    const last = pieces.at(-1)
    if (last && !last.isFound && !isFound) last.text += piece
    else pieces.push({ text: piece, isFound })
  }
  return pieces
}
