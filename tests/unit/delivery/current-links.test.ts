import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { markCurrentLinks } from '@/lib/delivery/current-links'

const page = (canonical: string) => `<html><head>${canonical}</head><body>
<header><a href="/">awal</a><a href="/untuk">kerja</a><a href="/untuk/petani">petani</a></header>
<main><a href="/untuk/petani">isi</a></main><footer><a href="/untuk">kerja</a></footer></body></html>`

function marked(canonical: string) {
  const document = parse(page(canonical))
  markCurrentLinks(document)
  markCurrentLinks(document)
  return [...serialize(document).matchAll(/<a href="([^"]+)" aria-current="([^"]+)">/g)].map(
    ([, href, current]) => [href, current],
  )
}

test('head and foot say where the reader is, once', () => {
  expect(marked('<link rel="canonical" href="https://situs.id/untuk/petani">')).toEqual([
    ['/untuk', 'true'],
    ['/untuk/petani', 'page'],
    ['/untuk', 'true'],
  ])
})

test('the home page is part of no other, and a name is not the beginning of another', () => {
  expect(marked('<link rel="canonical" href="https://situs.id/untuk-semua">')).toEqual([])
  expect(marked('<link rel="canonical" href="https://situs.id">')).toEqual([['/', 'page']])
})

test('a page without an address of its own marks nothing', () => {
  expect(marked('')).toEqual([])
})
