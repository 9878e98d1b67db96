import { splitAt } from '../browser/offline/squeezed.ts'
import { textModel } from '../browser/offline/text-model.ts'

/** A text made small, and after each of the pieces it was given in how many bytes were written. */
export type Squeezed = { bytes: Uint8Array; ends: number[] }

/** Makes a text small, for `unsqueezed` (lib/browser/offline/squeezed.ts). */
export function squeeze(pieces: readonly string[]): Squeezed {
  const encoded = pieces.map((piece) => Buffer.from(piece))
  const text = Uint8Array.from(Buffer.concat(encoded))
  const written: number[] = []
  let [low, high] = [0, 0xffff_ffff]
  const write = textModel(text, (chance, bit) => {
    const middle = splitAt(low, high, chance)
    if (bit) high = middle
    else low = middle + 1
    while ((low ^ high) >>> 24 === 0) {
      written.push(high >>> 24)
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
    }
    return bit
  })
  let at = 0
  const ends = encoded.map(({ length }) => {
    for (const end = at + length; at < end; at += 1) write(at)
    return written.length
  })
  for (const shift of [24, 16, 8, 0]) written.push((high >>> shift) & 255)
  return { bytes: Uint8Array.from(written), ends }
}
