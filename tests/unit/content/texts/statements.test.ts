import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { discountsOn } from '@/lib/content/iuran/discounts'
import { factIdsIn } from '@/lib/content/texts/facts-in-text'
import { statement, statementIds } from '@/lib/content/texts/statements'
import messages from '@/messages/id.json'
import { filesBelow, mdxFiles } from '@/tests/unit/content/used-facts'

const messageLines = JSON.stringify(messages, null, 1)
  .split('\n')
  .map((line) => line.replace(/^\s*"[^"]*":/, ''))

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
    expect([...found, ...messageLines.filter((line) => pattern.test(line))]).toEqual([])
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

describe('the papers for a death at work', () => {
  const list = '/klaim#meninggal-karena-kerja-bawa-ini'
  const onPage = (name: string) => pages.find(({ file }) => file === `content/${name}`)?.text ?? ''

  test('stand in one place', () => {
    const claim = onPage('page/klaim.mdx')
    expect(claim).toContain('## Meninggal karena kerja: bawa ini\n')
    expect(claim).toContain('<Pernyataan id="berkas-meninggal-kerja" />')
  })

  test.each([
    'program/jkk.mdx',
    'tanya/suami-meninggal-bawa-apa.mdx',
    ...filesBelow('content/untuk', '.mdx').map((file) => file.replace('content/', '')),
  ])('are one tap from %s', (name) => {
    expect(readFileSync(`content/${name}`, 'utf8')).toContain(list)
  })
})
