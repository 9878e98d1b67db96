import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { sitePages } from '@/app/cari/site-pages'
import { pack, unpack } from '@/lib/search/packed'
import { readSearchPages } from '@/lib/search/read-pages'
import { tellingWords } from '@/lib/search/telling'

const mostBytes = 12 * 1024

it('sends a phone at most 12 KB of pages, and all of them', () => {
  const packed = pack(sitePages)
  expect(gzipSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(mostBytes)
  expect(unpack(packed)).toEqual(sitePages)
})

it('refuses pages that are none', () => {
  expect(readSearchPages(sitePages)).toEqual(sitePages)
  expect(() => readSearchPages([{ ...sitePages[0], kind: 'lain' }])).toThrow()
})

it('keeps of a text what tells something, once', () => {
  const page = {
    title: 'Iuran petani',
    says: [['', 'Petani membayar Rp1.']] satisfies [string, string][],
  }
  const text = 'Iuran petani, iurannya: cara membayar, kelapa dan KPR'
  // "membayar" is said already, "petani" is in the title too; short words and "cara" tell nothing.
  expect(tellingWords(text, page, new Set(['cara']))).toBe('iuran petani kelapa')
})
