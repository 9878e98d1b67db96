import { expect, it } from 'vitest'
import { type Told, withTellingWords } from '@/lib/search/telling'

const page = (text: string, called = ''): Told => ({
  address: '/a',
  kind: 'tanya',
  title: 'Iuran petani',
  says: [['', 'Petani membayar Rp1.']],
  called,
  text,
})

it('keeps of the text of a page what no other page says, once, and nothing known without it', () => {
  const pages = [
    page('Iuran petani, iurannya: cara membayar, kelapa, kelapanya, sawah dan KPR', 'ladang'),
    page('ladang, sawah, nira'),
  ]
  const found = withTellingWords(pages, new Set(['cara']))
  // "sawah" stands on both, "ladang" is a word of the first; "KPR" and "dan" are short.
  expect(found.map(({ about }) => about)).toEqual(['kelapa', 'nira'])
  expect(found[0]).not.toHaveProperty('text')
})
