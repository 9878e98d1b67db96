import { expect, test } from 'vitest'
import { toPlainHtml } from '@/lib/delivery/plain-html'
import { hashSource } from '@/lib/delivery/security-policy'

const style = 'p{color:red}'
const page = `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
<link rel="preload" as="script" href="/_next/a.js"><link rel="icon" href="/icon.svg?icon.2c4u.svg" sizes="any" type="image/svg+xml">
<style data-precedence="next" data-href="/a.css">${style}</style></head>
<body><!--$--><p>Rp8.400 &lt;script&gt;</p><!--/$--><div hidden=""></div>
<script src="/_next/a.js" async></script><script>self.__next_f=[]</script>
<script type="application/ld+json">{"a":1}</script>
<script src="/aset/tambahan.js" defer data-ours></script></body></html>`

const scripts = { '/aset/tambahan.js': { src: '/aset/tambahan.c0ffee.js', integrity: 'sha256-x' } }

const { html, styleHashes } = toPlainHtml(page, {}, scripts)

test('the runtime of the framework is gone, with all that waits for it', () => {
  expect(html).not.toMatch(/_next|__next|<!--|hidden/)
})

test('our own script gets its address of this build, data and text stay as they were', () => {
  expect(html).toContain(
    '<script src="/aset/tambahan.c0ffee.js" defer="" data-ours="" integrity="sha256-x">',
  )
  expect(toPlainHtml(html, {}, scripts).html).toBe(html)
  expect(html).toContain('{"a":1}')
  expect(html).toContain('<p>Rp8.400 &lt;script&gt;</p>')
  expect(html).toContain('<link rel="icon" href="/icon.svg">')
})

test('the policy can allow exactly the inlined style', () => {
  expect(html).toContain(`<style>${style}</style>`)
  expect(styleHashes).toEqual([hashSource(style)])
})

test('an abbreviation is spelled out at its first use on the page, and only there', () => {
  const glossary = { JKK: 'Jaminan Kecelakaan Kerja', JKM: 'Jaminan Kematian', JK: 'bukan ini' }
  const main = '<nav>JKK</nav><main><h1>JKM</h1><p>Ikut JKK dan JKM. JKK lagi.</p></main>'
  expect(toPlainHtml(`<body>${main}</body>`, glossary, {}).html).toContain(
    '<nav>JKK</nav><main><h1><abbr title="Jaminan Kematian">JKM</abbr></h1>' +
      '<p>Ikut <abbr title="Jaminan Kecelakaan Kerja">JKK</abbr> dan JKM. JKK lagi.</p></main>',
  )
})

test('what the writer spelled out is left alone', () => {
  const main = '<main><p><abbr title="x">JKK</abbr> dan JKK</p></main>'
  expect(toPlainHtml(`<body>${main}</body>`, { JKK: 'y' }, {}).html).toContain(main)
})

test('what React takes over stays as React wrote it', () => {
  const tool = '<div id="alat"><p>JKK<!-- --> ini</p><input value="1"></div>'
  const source = `<main>${tool}<p>JKK</p><script id="bahan" type="application/json">{}</script></main>`
  const finished = toPlainHtml(`<body>${source}</body>`, { JKK: 'Jaminan Kecelakaan Kerja' }, {})
  expect(finished.html).toContain(tool)
  expect(finished.html).toContain('<p><abbr title="Jaminan Kecelakaan Kerja">JKK</abbr></p>')
  expect(finished.html).toContain('<script id="bahan" type="application/json">{}</script>')
})

test('rules that no element needs are left out, those of classes only where no answer is poured in', () => {
  const height = '[data-below="1.5"]{--tall:1.5rem}'
  const style = (main: string) =>
    toPlainHtml(`<style>${height}.box{a:b}</style><main>${main}</main>`, {}, {}).html.match(
      /<style>(.*)<\/style>/,
    )?.[1]
  expect(style('<p>ya</p>')).toBe('')
  expect(style('<p class="box" data-below="1.5">ya</p>')).toBe(`${height}.box{a:b}`)
  expect(style('<div id="lembar"></div>')).toBe('.box{a:b}')
  expect(style('<div id="alat"></div>')).toBe('.box{a:b}')
})
