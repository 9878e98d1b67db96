import { expect, test } from 'vitest'
import { slugOf } from '@/lib/format/slug'

// As rehype-slug (github-slugger) writes them.
test.each([
  ['Cara klaim', 'cara-klaim'],
  ['Tabungan hari tua (JHT)', 'tabungan-hari-tua-jht'],
  ['Ada yang meninggal: lakukan ini', 'ada-yang-meninggal-lakukan-ini'],
  ['  Saya 3 bulan telat. Bagaimana? ', 'saya-3-bulan-telat-bagaimana'],
])('%s → %s', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})
