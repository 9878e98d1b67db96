import { expect, test } from 'vitest'
import { oneFile } from '@/lib/offline/one-file'
import { chapterAddresses } from '@/lib/offline/one-file-pages'

const siteUrl = 'https://contoh.example'

/** Of what pages have in common, each has what it needs. */
function page(main: string, style = 'p{color:red}'): string {
  return `<!DOCTYPE html><html lang="id"><head><title>x</title><meta property="og:title" content="x">
    <link rel="canonical" href="${siteUrl}/x"><style>${style}</style></head><body>
    <header id="atas"><a href="/">awal</a><a href="/klaim">klaim</a></header>
    <main id="isi">${main}</main><script src="/aset/a.js" data-ours></script></body></html>`
}

const html = oneFile({
  cover: page('<h1>Sampul</h1><section id="iuran"></section>', '\nh1{color:blue}'),
  style: 'p{color:red}.a{top:0}',
  pages: [
    {
      address: '/klaim',
      html: page(
        `<h1>Klaim</h1><p class="share"><a href="https://wa.me/?text=x">kirim</a></p>
        <h2 id="sumber">Sumber</h2><a href="#sumber">ke bawah</a>
        <label for="a b">x</label><table aria-labelledby="sumber"></table>
        <a href="/tanya/satu#jawab">satu</a><a href="/tanya/satu#tidak-ada">satu</a>
        <a href="/iuran?segmen=bpu">hitung</a><a href="/sumber/jkk#x">asal</a>
        <a href="tel:175">175</a>. <a href="geo:0,0?q=x">Peta</a>. Catatan.
        <details class="fold sources" id="asal">dari mana</details>`,
        'p{color:red}\n.pocket{margin:0}',
      ),
    },
    {
      address: '/tanya/satu',
      html: page('<h2 id="sumber">Sumber</h2><p id="jawab">ya</p><a href="/">a</a>'),
    },
  ],
  onCover: { '/iuran': 'iuran' },
  siteUrl,
})
const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')

test('nothing in it is fetched, run or written for others', () => {
  expect(html).not.toMatch(/<script|<link|property=|src=/)
})

test('no id is there twice, and every link into the file arrives', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const inside = links.flatMap((href) => (href?.startsWith('#') ? href.slice(1) : []))
  expect(inside.length).toBeGreaterThan(5)
  for (const id of inside) expect(ids).toContain(id)
})

test('links lead to the chapter, to its part where it has one, and else to the site', () => {
  expect(html).toContain('<a href="#klaim--sumber">ke bawah</a>')
  expect(html).toContain('<a href="#tanya-satu--jawab">satu</a><a href="#tanya-satu">satu</a>')
  expect(html).toContain('<a href="#iuran">hitung</a>')
  expect(html).toContain(`<a href="${siteUrl}/sumber/jkk#x">asal</a>`)
  expect(html).toContain('<a href="#atas">awal</a><a href="#klaim">klaim</a>')
  expect(html).toContain('<a href="tel:175">175</a>. Catatan.')
})

test('what names an element by its id still finds it', () => {
  expect(html).toContain('aria-labelledby="klaim--sumber"')
  expect(html).toContain('for="klaim--a klaim--b"')
})

test('ways to hand one page on stay behind, and the lists of sources', () => {
  expect(html).not.toMatch(/wa\.me|dari mana/)
})

test('each style is there once, what all have first, then those of the cover', () => {
  const [, styles] = html.match(/<style>([^<]*)<\/style>/) ?? []
  expect(styles?.split('\n')).toEqual([
    'p{color:red}.a{top:0}',
    'h1{color:blue}',
    '.pocket{margin:0}',
  ])
})

test('pages below a group follow it; other pages below do not', () => {
  const finished = [
    '/tanya/a',
    '/tanya',
    '/kpr/cek',
    '/kpr',
    '/program/jkk',
    '/sumber/jkk',
    '/klaim',
  ]
  const chapters = chapterAddresses(finished)
  expect(chapters.slice(chapters.indexOf('/tanya'), chapters.indexOf('/tanya') + 2)).toEqual([
    '/tanya',
    '/tanya/a',
  ])
  expect(chapters[0]).toBe('/klaim')
  expect(chapters).not.toContain('/kpr/cek')
  expect(chapters).not.toContain('/sumber/jkk')
})
