import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '@/lib/content/figures/page-sources'
import { blocksOf } from '@/lib/content/texts/plain-text'
import { programs } from '@/lib/content/texts/programs'
import { factIdsIn } from '@/lib/content/texts/shown-figures'
import messages from '@/messages'
import { allTexts } from '@/tests/unit/content/all-texts'
import { filesBelow } from '@/tests/unit/content/files'

const numberWord =
  /\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|setengah)\s+(?:ribu|juta|miliar|bulan|tahun|hari|jam|minggu|persen|rupiah|kali)\b/i

describe.each(allTexts)('$file', ({ Body, typed }) => {
  const blocks = blocksOf(Body, '…')

  test('holds no bare figure', () => {
    expect(blocks.filter((block) => /\d/.test(block))).toEqual([])
  })

  test('spells out no figure in words', () => {
    expect(blocks.filter((block) => numberWord.test(block))).toEqual([])
  })

  test('links outside only through the list of official channels', () => {
    expect(typed).not.toMatch(/\]\((?!\/|#)/)
  })
})

const sections = [
  'Untuk siapa',
  'Biaya',
  /^Yang (Anda|keluarga) terima$/,
  'Cara ikut',
  /^Cara (klaim|mengajukan)$/,
  /^Kapan (tidak dibayar|ditolak)$/,
  'Tanya jawab',
]

describe.each(programs)('program $slug', ({ slug, Body }) => {
  const text = readFileSync(`content/program/${slug}.mdx`, 'utf8')
  const headings = [...text.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', words = '']) => ({
    rank: marks.length,
    words,
  }))

  test('answers first, then keeps the order of all program pages', () => {
    expect(text.split('---')[2]?.trim()).toMatch(/^<Jawaban>/)
    const names = headings.filter(({ rank }) => rank === 2).map(({ words }) => words)
    expect(names).toHaveLength(sections.length)
    sections.forEach((section, i) => {
      expect(names[i]).toMatch(section)
    })
  })

  test('starts its headings at rank two and skips none', () => {
    expect(headings.every(({ rank }) => rank === 2 || rank === 3)).toBe(true)
    const questions = text.slice(text.indexOf('## Tanya jawab')).match(/^### .+\?$/gm) ?? []
    expect(questions.length).toBeGreaterThanOrEqual(4)
  })

  test('shows only figures that exist, with their sources', () => {
    const { pointers, sources } = sourcesOf(factIdsIn(Body), '2026-11-22')
    expect(pointers.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(0)
  })
})

test('no message holds a figure', () => {
  const words = JSON.stringify(messages).replace(/"[^"]+":/g, '')
  expect(words.match(/\d/)).toBeNull()
  expect(words.match(numberWord)).toBeNull()
})

test('no component or route holds a figure', () => {
  const files = [...filesBelow('components', '.tsx'), ...filesBelow('app', '.tsx')]
  const found = files.filter((file) =>
    /Rp\s?\d|\d\s?%|\b\d+\s(?:juta|ribu|persen)\b|\b(?:19|20)\d\d\b/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(found).toEqual([])
})
