import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discountsOn } from '@/lib/content/iuran/discounts'
import { factIdsIn } from '@/lib/content/texts/facts-in-text'
import { statement, statementIds } from '@/lib/content/texts/statements'
import { filesBelow, mdxFiles } from '@/tests/unit/content/used-facts'

const pages = mdxFiles
  .filter((file) => !file.startsWith('content/pernyataan'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/^---[\s\S]*?^---/m, '') }))

describe.each(statementIds)('statement %s', (id) => {
  const { byHand, text } = statement(id)
  const pattern = new RegExp(byHand)

  test('is recognized by its own pattern', () => {
    expect(text.replace(/^---[\s\S]*?^---/m, '')).toMatch(pattern)
  })

  test('is typed by hand nowhere', () => {
    const found = pages.flatMap(({ file, text: page }) =>
      page.split('\n').flatMap((line) => (pattern.test(line) ? [`${file}: ${line}`] : [])),
    )
    expect(found).toEqual([])
  })

  test('is used', () => {
    expect(pages.some(({ text: page }) => page.includes(`<Pernyataan id="${id}"`))).toBe(true)
  })
})

test('every statement that is written can be used', () => {
  const files = filesBelow('content/pernyataan', '.mdx')
  expect(files.sort()).toEqual(statementIds.map((id) => `content/pernyataan/${id}.mdx`).sort())
})

test('a page has the sources of the statements it uses', () => {
  expect(factIdsIn('Kata. <Pernyataan id="masa-tunggu-jkm" />')).toEqual([
    'jkm.syarat-bulan',
    'jkm.awal',
  ])
  expect(factIdsIn('<Pernyataan id="diskon" />')).toEqual([
    'bpu.diskon.umum',
    'bpu.diskon.transportasi',
  ])
  expect(() => factIdsIn('<Pernyataan id="tidak-ada" />')).toThrow('no statement "tidak-ada"')
})

test.each([
  ['2026-03-31', ['transportasi']],
  ['2026-04-01', ['umum', 'transportasi']],
  ['2026-12-31', ['umum', 'transportasi']],
  ['2027-01-01', ['transportasi']],
  ['2027-03-31', ['transportasi']],
  ['2027-04-01', []],
])('on %s a discount runs for %j', (day, sectors) => {
  expect(discountsOn(day).map(({ sector }) => sector)).toEqual(sectors)
})
