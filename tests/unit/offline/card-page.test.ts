import { expect, test } from 'vitest'
import { cardPage } from '@/lib/offline/card-page'

const page = `<html><head><style>p{}</style></head><body><a class="skip" href="#isi">x</a>
<header><p>bukan situs resmi</p><nav>jalan</nav><details class="menu">menu</details></header>
<main><article><p>lain</p><section class="pocket" id="celaka" data-below="9">Bawa ke rumah sakit</section>
<section class="pocket" id="meninggal">Kabari</section><p class="source">Diperiksa
<span class="on-paper">contoh.example/klaim</span></p></article></main>
<footer>kaki</footer><script src="/a.js"></script></body></html>`

test('a card stands alone with who says it, when it was checked and where it is from', () => {
  const html = cardPage(page, 'celaka')
  for (const kept of ['bukan situs resmi', 'Bawa ke rumah sakit', 'Diperiksa', 'contoh.example']) {
    expect(html).toContain(kept)
  }
  expect(html).not.toMatch(/lain|Kabari|jalan|menu|kaki|script|data-below|on-paper|#isi/)
})

test('a card that has another name stops the making', () => {
  expect(() => cardPage(page, 'tidak-ada')).toThrow()
})
