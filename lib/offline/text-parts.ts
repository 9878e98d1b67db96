import { brotliCompressSync, constants as zlib } from 'node:zlib'
import { longCopies } from './long-copies.ts'

/** A larger part would be fetched from its start too often on a bad cell. */
const PART_BYTES = 40_000
/** A little worse than what is sent: what fits so, fits. */
const TRIAL_QUALITY = 9
/** Parts are made of blocks of so many letters. */
const BLOCK_LENGTH = 4096

/** One long text in parts of at most 40,000 bytes when compressed, each naming copies from those before. */
export function textParts(text: string): string[] {
  const { encode, learn } = longCopies()
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const blocks = blocksOf(text.slice(at)).map((block) => ({ block, encoded: encode(block) }))
    const taken = blocks.slice(0, howManyFit(blocks.map(({ encoded }) => encoded)))
    parts.push(taken.map(({ encoded }) => encoded).join(''))
    const raw = taken.map(({ block }) => block).join('')
    learn(raw)
    at += raw.length
  }
  return parts
}

function blocksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / BLOCK_LENGTH) }, (_, i) =>
    text.slice(i * BLOCK_LENGTH, (i + 1) * BLOCK_LENGTH),
  )
}

/** How many of the blocks go into one part, at least one. */
function howManyFit(blocks: readonly string[]): number {
  let [fits, tooMany] = [1, blocks.length + 1]
  while (tooMany - fits > 1) {
    const tried = Math.min((fits + tooMany) >> 1, fits * 4)
    const bytes = compressedBytes(blocks.slice(0, tried).join(''), TRIAL_QUALITY)
    if (bytes <= PART_BYTES) fits = tried
    else tooMany = tried
  }
  return fits
}

/** What a text weighs on its way. */
export function compressedBytes(text: string, quality: number = zlib.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(text, { params: { [zlib.BROTLI_PARAM_QUALITY]: quality } }).length
}
