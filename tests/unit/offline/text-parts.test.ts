import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { joined, spelled } from '@/lib/browser/offline/unpack'
import { longCopies } from '@/lib/offline/long-copies'
import { compressedBytes, textParts } from '@/lib/offline/text-parts'

const words = 'Iuran dibayar sebelum tanggal lima belas, di bank atau Kantor Pos terdekat. '
const piece = constantFrom(
  words,
  `<p class="x">${words}</p>`,
  '–\u00A0Rp8.400',
  'a',
  words.slice(3, 40),
)

test('parts put together are the text, whatever is in it', () => {
  assert(
    property(array(array(piece)), (parts) => {
      const { encode, learn } = longCopies()
      const texts = parts.map((part) => part.join(''))
      const encoded = texts.map((text) => {
        const made = encode(text)
        learn(text)
        return made
      })
      expect(joined(encoded)).toBe(texts.join(''))
    }),
  )
})

test('what an earlier part has is named, not said again', () => {
  const { encode, learn } = longCopies()
  learn(words.repeat(3))
  expect(encode(words.repeat(3)).length).toBeLessThan(40)
})

/** Numbers that no compressor foresees. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >>> 8).toString(36)
  }).join('')
}

test('no part weighs more than 40,000 bytes, and none is nearly empty but the last', () => {
  const text = noise(40_000) + words.repeat(1000) + noise(10_000)
  const parts = textParts(text)
  const bytes = parts.map((part) => compressedBytes(part))
  expect(joined(parts)).toBe(text)
  expect(parts.length).toBeGreaterThan(2)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(40_000)
  expect(Math.min(...bytes.slice(0, -1))).toBeGreaterThan(30_000)
})

test('a text in an address is spelled as there', () => {
  expect(spelled('href="?text=\u0001Iuran & harga: 8\u0002"')).toBe(
    'href="?text=Iuran%20%26%20harga%3A%208"',
  )
})
