import { copyFrom, copyTo } from '../browser/offline/format.ts'

/** Shorter texts a compressor brings down by itself to what naming a copy weighs. */
const SHORTEST = 32
/** So many letters are looked up at once. */
const KEY_LENGTH = 28
const TABLE_BITS = 21

type Copies = {
  /** Text with all that is known named in its place (lib/browser/offline/unpack.ts). */
  encode: (text: string) => string
  /** Makes text known, behind all that is. */
  learn: (text: string) => void
}

/**
 * Finds again what stood in earlier parts, which whoever compresses one part cannot see: head and foot
 * of pages, what several pages say.
 */
export function longCopies(): Copies {
  const lastSeen = new Int32Array(2 ** TABLE_BITS).fill(-1)
  let known = ''

  return {
    encode(text) {
      const out: string[] = []
      let written = 0
      for (let at = 0; at + KEY_LENGTH <= text.length; ) {
        const found = lastSeen[keyAt(text, at)] ?? -1
        const length = found < 0 ? 0 : commonLength(known, found, text, at)
        if (length < SHORTEST) {
          at += 1
          continue
        }
        out.push(text.slice(written, at))
        out.push(`${copyFrom}${found.toString(36)},${length.toString(36)}${copyTo}`)
        at += length
        written = at
      }
      return out.join('') + text.slice(written)
    },
    learn(text) {
      const start = Math.max(0, known.length - KEY_LENGTH + 1)
      known += text
      for (let at = start; at + KEY_LENGTH <= known.length; at += 1) {
        lastSeen[keyAt(known, at)] = at
      }
    },
  }
}

/** A number for the letters from a place on; others may have the same. */
function keyAt(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + KEY_LENGTH; i += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - TABLE_BITS)
}

function commonLength(known: string, found: number, text: string, at: number): number {
  let length = 0
  while (
    at + length < text.length &&
    known.charCodeAt(found + length) === text.charCodeAt(at + length)
  ) {
    length += 1
  }
  return length
}
