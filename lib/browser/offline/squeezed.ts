import { textModel } from './text-model.ts'

/** So many letters are read between two looks at what else a worker has to do. */
const LETTERS_A_TURN = 65_536

/**
 * The text that lib/offline/squeeze.ts made small.
 * @param length of the text in bytes
 */
export async function unsqueezed(small: Uint8Array, length: number): Promise<string> {
  const text = new Uint8Array(length)
  let [low, high] = [0, 0xffff_ffff]
  let at = 4
  let value = new DataView(small.buffer, small.byteOffset).getUint32(0)
  const read = textModel(text, (chance) => {
    const middle = splitAt(low, high, chance)
    const bit = value <= middle ? 1 : 0
    if (bit) high = middle
    else low = middle + 1
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
      value = ((value << 8) | (small[at] ?? 0)) >>> 0
      at += 1
    }
    return bit
  })
  for (let i = 0; i < length; i += 1) {
    if (i % LETTERS_A_TURN === 0) await new Promise((done) => setTimeout(done))
    read(i)
  }
  return new TextDecoder().decode(text)
}

/** Where between two numbers of 32 bits a bit of that chance is told from its contrary. */
export function splitAt(low: number, high: number, chance: number): number {
  const range = high - low
  return (
    low + Math.floor(range / 65_536) * chance + Math.floor(((range % 65_536) * chance) / 65_536)
  )
}
