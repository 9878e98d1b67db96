import { describe, expect, test } from 'vitest'
import { discountsOn } from '@/lib/content/iuran/discounts'
import { statement, statementIds } from '@/lib/content/texts/statements'
import messages from '@/messages'
import { allTexts } from '@/tests/unit/content/all-texts'

const messageLines = JSON.stringify(messages, null, 1)
  .split('\n')
  .map((line) => line.replace(/^\s*"[^"]*":/, ''))

const isStatement = ({ file }: { file: string }) => file.startsWith('content/pernyataan')
const pages = allTexts.filter((text) => !isStatement(text))

describe.each(statementIds)('statement %s', (id) => {
  const pattern = new RegExp(statement(id).byHand)
  const own = allTexts.find(({ file }) => file === `content/pernyataan/${id}.mdx`)

  test('is recognized by its own pattern', () => {
    expect(own?.typed).toMatch(pattern)
  })

  test('is typed by hand nowhere', () => {
    const found = pages.flatMap(({ file, typed: page }) =>
      page.split('\n').flatMap((line) => (pattern.test(line) ? [`${file}: ${line}`] : [])),
    )
    expect([...found, ...messageLines.filter((line) => pattern.test(line))]).toEqual([])
  })

  test('is used', () => {
    expect(pages.some(({ typed: page }) => page.includes(`<Pernyataan id="${id}"`))).toBe(true)
  })
})

test('every statement that is written can be used', () => {
  const files = allTexts.filter(isStatement).map(({ file }) => file)
  expect(files.sort()).toEqual(statementIds.map((id) => `content/pernyataan/${id}.mdx`).sort())
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
  const onPage = (name: string) => pages.find(({ file }) => file === `content/${name}`)?.typed ?? ''

  test('stand in one place', () => {
    const claim = onPage('page/klaim.mdx')
    const [, part = ''] = claim.split('<Lipat judul="Meninggal karena kerja: bawa ini">')
    expect(part.split('</Lipat>')[0]).toContain('<Pernyataan id="berkas-meninggal-kerja" />')
  })

  const needing = pages.filter(
    ({ file }) =>
      file.startsWith('content/untuk/') ||
      ['content/program/jkk.mdx', 'content/tanya/suami-meninggal-bawa-apa.mdx'].includes(file),
  )

  test('are one tap from every page that needs them', () => {
    expect(needing).toHaveLength(12)
    expect(needing.filter(({ typed }) => !typed.includes(list))).toEqual([])
  })
})
