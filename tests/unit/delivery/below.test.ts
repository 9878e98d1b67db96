import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { markBelow } from '@/lib/delivery/below'
import { onlyElement } from '@/lib/delivery/html-tree'

const line = 'x'.repeat(32)
const paragraph = (lines: number) => `<p>${line.repeat(lines)}</p>`
/** Fills a screen and a half. */
const screen = paragraph(30)

function marked(text: string): string {
  const document = parse(`<body><main><div class="wrap prose">${text}</div></main></body>`)
  markBelow(
    onlyElement(document, ({ tagName }) => tagName === 'main'),
    'alat',
  )
  return serialize(document)
}

test('the first screen is laid out at once, what follows is left for later', () => {
  const html = marked(paragraph(10) + paragraph(12) + paragraph(1) + paragraph(1))
  const marks = [...html.matchAll(/<p([^>]*)>/g)].map(([, attributes]) => attributes)
  expect(marks).toEqual(['', '', '', ' data-below="1.5"'])
})

test.each([
  ['one line', paragraph(1), 1.5],
  ['two lines', paragraph(2), 3],
  ['as many lines as a step of heights holds', paragraph(8), 12],
  ['a line more', paragraph(9), 14],
  ['a list', `<ul>${`<li>${line}</li>`.repeat(4)}</ul>`, 14],
  ['numbered steps', `<div class="steps"><ol><li>${line.repeat(2)}</li></ol></div>`, 4.5],
  ['a heading', '<h2>Judul</h2>', 2.5],
  ['a heading of two lines', '<h2>Kalau celaka atau meninggal</h2>', 4.5],
  ['a section', `<section><h2>Judul</h2>${paragraph(9)}${paragraph(3)}</section>`, 24],
  ['taller than all that is known', `<section>${paragraph(900)}</section>`, 1024],
  ['a closed fold', `<details><summary>Buka</summary>${paragraph(30)}</details>`, 3],
])('%s: about as tall as it is marked', (_, block, heightRem) => {
  expect(marked(screen + block)).toContain(` data-below="${heightRem}"`)
})

test('what a script takes over, and what is not seen, stays as it is', () => {
  const rest = `<div id="alat">${paragraph(9)}</div><section><div id="alat"><p>a</p></div></section><script>{"a":1}</script>`
  expect(marked(screen + rest)).toContain(rest)
})

test('marked once, a page stays as it is', () => {
  const html = marked(screen + paragraph(3))
  const again = parse(html)
  markBelow(
    onlyElement(again, ({ tagName }) => tagName === 'main'),
    'alat',
  )
  expect(serialize(again)).toBe(html)
})
