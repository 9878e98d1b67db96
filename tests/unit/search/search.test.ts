import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sitePages } from '@/app/cari/site-pages'
import words from '@/content/search-words.json'
import { addresses } from '@/lib/addresses'
import { openSearch } from '@/lib/search/search'
import { stopWordsOf } from '@/lib/search/vocabulary'
import { fresh, judged, more } from '@/tests/search/judged'
import { relevanceOf } from '@/tests/search/relevance'
import { numRuns } from '@/tests/unit/runs'

const search = openSearch(sitePages, words)
const known = new Set(sitePages.map(({ address }) => address))
const find = (query: string) => search.find(query).map(({ page }) => page.address)

describe('the search over all pages', () => {
  const relevance = relevanceOf(judged, find)

  it('finds what people type: at least so good, over at least so many queries', () => {
    expect(judged.length).toBeGreaterThanOrEqual(120)
    expect(relevance.ndcgAt10).toBeGreaterThanOrEqual(0.95)
    expect(relevance.successAt1).toBeGreaterThanOrEqual(0.95)
    expect(relevance.successAt3).toBe(1)
    expect(relevance.empty).toBe(0)
  })

  it.each([
    { name: 'more', list: more, first: 0.9, amongThree: 0.975 },
    { name: 'fresh', list: fresh, first: 0.75, amongThree: 0.9 },
  ])('finds what is in the list "$name" at least so well', ({ list, first, amongThree }) => {
    const { successAt1, successAt3 } = relevanceOf(list, find)
    expect(list.length).toBeGreaterThanOrEqual(120)
    expect(successAt1).toBeGreaterThanOrEqual(first)
    expect(successAt3).toBeGreaterThanOrEqual(amongThree)
  })

  it('judges each query once, and only pages that there are', () => {
    const all = [...judged, ...more, ...fresh]
    const graded = all.flatMap(({ grades }) => Object.keys(grades))
    const pages = new Set([...known, addresses.home])
    expect(graded.filter((address) => !pages.has(address))).toEqual([])
    const queries = all.map(({ query }) => query.toLowerCase())
    expect(new Set(queries).size).toBe(queries.length)
  })

  it('knows every address that always stands', () => {
    const { home, search: itself, ...others } = addresses
    expect([home, itself].filter((address) => known.has(address))).toEqual([])
    expect(Object.values(others).filter((address) => !known.has(address))).toEqual([])
  })

  it('leads from what people say to words that the site has, and that tell something', () => {
    const site = openSearch(sitePages, { stopWords: '', synonyms: {} })
    const leadsNowhere = Object.entries(words.synonyms).filter(([, called]) =>
      called
        .split(' ')
        .some((word) => stopWordsOf(words).has(word) || site.find(word).length === 0),
    )
    expect(leadsNowhere).toEqual([])
  })

  it('knows every page by its own name', () => {
    const unfound = sitePages.filter(
      ({ title, address }) => !find(title).slice(0, 3).includes(address),
    )
    expect(unfound.map(({ address }) => address)).toEqual([])
  })

  it.each(['', ' ', '?', '…', '💥'])('finds nothing for "%s"', (query) => {
    expect(find(query)).toEqual([])
  })

  it('finds nothing for what is no word of anybody, and names the nearest', () => {
    expect(find('zzxqwv')).toEqual([])
    expect(search.nearestWords('petsni')).toContain('petani')
    // A letter is near to anything.
    expect(search.nearestWords('b')).toEqual([])
  })

  it('finds a figure as it is written and as it is said', () => {
    expect(find('42 juta')).toContain('/program/jkm')
    expect(find('Rp42.000.000')).toContain('/program/jkm')
  })

  it('reads eight words, and 32 letters of each', () => {
    const eight = 'a b c d e f g h'
    expect(find(`${eight} petani`)).toEqual(find(eight))
    expect(find(`${'x'.repeat(32)}petani`)).toEqual(find('x'.repeat(32)))
  })

  it('gives at most ten pages, each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        const found = find(query)
        expect(found.length).toBeLessThanOrEqual(10)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: Math.min(numRuns, 1_000) },
    )
  })

  it('costs at most 5 ms of the processor for a hostile query, in 99 of 100', () => {
    const hostile = [
      'penerimaan perlindungan pemberhentian pekerjaannya ketenagakerjaan kecelakaannya santunannya meninggalkan',
      'abcdefgh bcdefghi cdefghij defghijk efghijkl fghijklm ghijklmn hijklmno',
      'me pe di ter ber ke se an',
      'm'.repeat(1_000),
      `${'%F0%9F '.repeat(140)}`,
      'pembatayn pembayarna pembyaaran pmebayaran pembayraan epmbayaran pembaayran pembayarann',
    ]
    const milliseconds: number[] = []
    for (let i = 0; i < 400; i++) {
      const before = process.threadCpuUsage()
      find(hostile[i % hostile.length] ?? '')
      const { user, system } = process.threadCpuUsage(before)
      milliseconds.push((user + system) / 1_000)
    }
    const p99 = milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length * 0.99)]
    expect(p99).toBeLessThanOrEqual(5)
  })
})
