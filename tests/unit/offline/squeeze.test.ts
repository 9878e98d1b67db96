import { array, assert, asyncProperty, constantFrom, string } from 'fast-check'
import { expect, test } from 'vitest'
import { spelled } from '@/lib/browser/offline/read-files'
import { unsqueezed } from '@/lib/browser/offline/squeezed'
import { squeeze } from '@/lib/offline/squeeze'

const words = 'Iuran dibayar sebelum tanggal lima belas, di bank atau Kantor Pos terdekat. '
const page = (name: string) => `<p class="x"><b>${name}</b> ${words.repeat(3)}</p>\n`

async function readAgain(pieces: string[]): Promise<string> {
  const { bytes } = squeeze(pieces)
  return unsqueezed(bytes, Buffer.byteLength(pieces.join('')))
}

test('what was made small is read as it was, whatever is in it', async () => {
  const piece = constantFrom(words, page('a'), '–\u00A0Rp8.400', 'a', words.slice(3, 40), '\u0000')
  await assert(
    asyncProperty(array(piece), string({ unit: 'grapheme' }), async (pieces, other) => {
      const all = [...pieces, other, ...pieces]
      expect(await readAgain(all)).toBe(all.join(''))
    }),
    { numRuns: 15 },
  )
})

test('what was said before costs next to nothing, and each piece says what it cost', () => {
  const { bytes, ends } = squeeze([page('satu'), page('satu'), page('dua')])
  const [first = 0, second = 0, third = 0] = ends
  expect(first).toBeGreaterThan(40)
  expect(second - first).toBeLessThan(8)
  expect(third - second).toBeLessThan(12)
  expect(bytes.length - third).toBeLessThanOrEqual(4)
})

test('nothing is read from nothing', async () => {
  expect(await readAgain([''])).toBe('')
})

test('a text in an address is spelled as there', () => {
  expect(spelled('href="?text=\u0001Iuran & harga: 8\u0002"')).toBe(
    'href="?text=Iuran%20%26%20harga%3A%208"',
  )
})
