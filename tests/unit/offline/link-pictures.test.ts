import { expect, test } from 'vitest'
import { linkPictures, withLinkPicture } from '@/lib/offline/link-pictures'

const previews = `<html><head><style>p{}</style></head><body><header>kepala</header><main>
<section class="preview" data-gambar="/a" data-teks="A" data-below="9"><h2>A</h2></section>
<section class="preview" data-gambar="/b" data-teks="B"><h2>B</h2></section></main></body></html>`

test('each picture is a page of its own, with the styles and nothing of the frame', () => {
  const [first, second, ...others] = linkPictures(previews)
  expect(others).toEqual([])
  expect([first?.address, second?.words]).toEqual(['/a', 'B'])
  expect(first?.html).toContain('<section class="preview"><h2>A</h2></section>')
  expect(first?.html).toContain('p{}')
  expect(first?.html).not.toMatch(/kepala|>B<|data-/)
})

test('a page names its picture with an absolute address, its size and what it says', () => {
  const page = `<!DOCTYPE html><html><head><meta name="twitter:card" content="summary"></head><body>x</body></html>`
  const url = new URL('https://x.example/pratinjau/a.c0ffee.jpg')
  const html = withLinkPicture(page, url, 'Santunan "A" & $& Rp42 juta')
  expect(html).toContain(
    '<meta property="og:image" content="https://x.example/pratinjau/a.c0ffee.jpg">',
  )
  expect(html).toContain('<meta property="og:image:width" content="1200">')
  expect(html).toContain('<meta property="og:image:height" content="630">')
  expect(html).toContain('content="Santunan &quot;A&quot; &amp; $&amp; Rp42 juta">')
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
  expect(html.match(/og:image"/g)).toHaveLength(1)
})
