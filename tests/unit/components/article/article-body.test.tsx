import { expect, test } from 'vitest'
import { ArticleBody } from '@/components/article/article-body'
import First from '../../content/texts/answer-without-name.mdx'
import { attribute, drawn, textOf } from '../../drawn'
import Sections from './sections-example.mdx'

const next = { href: '/daftar', label: 'Daftar' }

function elementsOf(Body: typeof Sections, open: string[] = []) {
  const { elements } = drawn(
    <ArticleBody Body={Body} next={next} open={open}>
      <hr />
    </ArticleBody>,
    {},
  )
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  return { elements, named }
}

test('the first paragraph is the answer, with the next step; then what the page offers, then the rest', () => {
  const { elements, named } = elementsOf(First)
  expect(elements.map(({ tagName }) => tagName)).toEqual(['div', 'p', 'p', 'a', 'hr', 'p'])
  expect(named('div').map(textOf)).toEqual(['Ini jawabannya.Daftar'])
})

test('sections are folded but those that are needed at once, and so is what asks', () => {
  const { named } = elementsOf(Sections, ['Biaya'])
  expect(named('details').map((fold) => attribute(fold, 'id'))).toEqual([
    'berapa-lama',
    'cara-ikut',
  ])
  expect(named('summary').map(textOf)).toEqual(['Berapa lama?', 'Cara ikut'])
  expect(named('h2').map(textOf)).toEqual(['Biaya', 'Cara ikut'])
  expect(named('h3').map(textOf)).toEqual(['Bukan pertanyaan'])
})
