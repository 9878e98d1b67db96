import { expect, test } from 'vitest'
import { blocksOf } from '@/lib/content/texts/plain-text'
import Example from './example.mdx'

test('a text is its headings, paragraphs, items, cells and titles, as plain words', () => {
  expect(blocksOf(Example, '…')).toEqual([
    'Uang …',
    'Keluarga menerima …, atau lebih dulu ….',
    'uang tiap bulan',
    'Contoh nelayan',
    'Dasarnya ….',
    'Kerja',
    'Ongkos',
    'Petani',
  ])
})
