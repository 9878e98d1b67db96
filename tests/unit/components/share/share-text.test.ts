import { describe, expect, test } from 'vitest'
import { longestShareText, shareText } from '@/components/share/share-text'

const parts = {
  title: 'Judul',
  from: 'Dari kami:',
  address: 'https://contoh.id/untuk/petani',
}
const around = 'Judul\n\nDari kami: https://contoh.id/untuk/petani'.length

test('title, answer and address, each on its line', () => {
  expect(shareText({ ...parts, answer: 'Bisa. Bayar Rp8.400 sebulan.' })).toBe(
    'Judul\nBisa. Bayar Rp8.400 sebulan.\nDari kami: https://contoh.id/untuk/petani',
  )
})

describe('a long answer ends with a whole sentence', () => {
  const first = `${'a'.repeat(longestShareText - around - 8)}.`

  test.each([
    ['just fits', ' Pendek', `${first} Pendek`],
    ['is one letter too long', ' Pendeks', first],
  ])('%s', (_, rest, said) => {
    const text = shareText({ ...parts, answer: first + rest })
    expect(text).toBe(`Judul\n${said}\nDari kami: https://contoh.id/untuk/petani`)
    expect(text.length).toBeLessThanOrEqual(longestShareText)
  })
})
