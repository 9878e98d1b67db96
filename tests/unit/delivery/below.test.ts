import { parse, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { markBelow } from '@/lib/delivery/below'
import { onlyElement } from '@/lib/delivery/html-tree'

const line = 'x'.repeat(34)
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
  expect(marks).toEqual(['', '', '', ' data-below="4"'])
})

test.each([
  [paragraph(1), 4],
  [paragraph(2), 4],
  [paragraph(3), 8],
  [paragraph(8), 16],
  [`<ul>${`<li>${line}</li>`.repeat(4)}</ul>`, 16],
  [`<section><h2>Judul</h2>${paragraph(9)}${paragraph(3)}</section>`, 32],
  [`<section>${paragraph(30)}</section>`, 64],
  [`<section>${paragraph(60)}</section>`, 128],
  [`<section>${paragraph(900)}</section>`, 1024],
  [`<details><summary>Buka</summary>${paragraph(30)}</details>`, 4],
])('%s is about as tall as it is marked', (block, heightRem) => {
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
