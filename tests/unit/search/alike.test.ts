import { expect, test } from 'vitest'
import { mostAlike } from '@/lib/search/alike'

const pages = new Map([
  ['berobat', new Set(['jkk.lapor', 'kerja', 'celaka'])],
  ['lapor', new Set(['jkk.lapor', 'kerja', 'lapor'])],
  ['umur', new Set(['kerja', 'umur', 'daftar'])],
  ['rumah', new Set(['mlt.plafon', 'rumah', 'bunga'])],
])

test('what few have counts more than what many have', () => {
  expect(mostAlike(new Set(['jkk.lapor', 'kerja']), pages, 3)).toEqual(['berobat', 'lapor', 'umur'])
  expect(mostAlike(new Set(['umur', 'kerja']), pages, 1)).toEqual(['umur'])
})

test('nothing in common is not alike', () => {
  expect(mostAlike(new Set(['mlt.plafon']), pages, 4)).toEqual(['rumah'])
  expect(mostAlike(new Set(['lain']), pages, 4)).toEqual([])
})
