import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { sitePages } from '@/app/cari/site-pages'
import { pack, unpack } from '@/lib/search/packed'
import { readSearchPages } from '@/lib/search/read-pages'

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
