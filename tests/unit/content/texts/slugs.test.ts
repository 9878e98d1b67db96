import { expect, test } from 'vitest'
import { decks } from '@/lib/content/texts/decks'
import { occupations } from '@/lib/content/texts/occupations'
import { programs } from '@/lib/content/texts/programs'
import { questionSlugs } from '@/lib/content/texts/questions'
import { allTexts } from '@/tests/unit/content/all-texts'

const slugs = [
  ...questionSlugs(),
  ...[...programs, ...occupations, ...decks].map(({ slug }) => slug),
]

test('addresses are small letters and single hyphens', () => {
  expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([])
})

test('every text with an address of its own has that of its file', () => {
  const files = allTexts.flatMap(
    ({ file }) => /content\/(?:tanya|program|untuk|penyuluhan)\/(.+)\.mdx/.exec(file)?.[1] ?? [],
  )
  expect([...slugs].sort()).toEqual(files.sort())
})
