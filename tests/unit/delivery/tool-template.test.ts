import { expect, test } from 'vitest'
import { hashSource } from '@/lib/delivery/security-policy'
import { liveSlotId, paperSlotId } from '@/lib/delivery/tool-slot'
import { toolTemplate } from '@/lib/delivery/tool-template'

const style = 'p{color:red}'
const page = `<!DOCTYPE html><html lang="id"><head><style>${style}</style><title>Cek</title>
<link rel="canonical" href="https://x.example/kpr/cek"><meta property="og:title" content="Cek">
<meta name="description" content="Syarat"><meta name="twitter:card" content="summary"></head>
<body><header>MLT</header><main id="isi"><p>kemarin</p></main><footer>kaki</footer></body></html>`

const glossary = { MLT: 'Manfaat Layanan Tambahan', BPHTB: 'pajak beli rumah' }
const article = (slotId: string) =>
  `<article><h1>MLT<!-- --> hari ini</h1><div id="${slotId}"><p>MLT<!-- -->, kosong</p></div><p>BPHTB</p></article>`

const templateWith = (slotId: string) =>
  toolTemplate({
    page,
    article: article(slotId),
    slotId,
    errorTitle: 'Periksa isian: ',
    glossary,
    scripts: {},
  })

test('the page without a query: the frame of the build, the article of the day', () => {
  const { bare, policy } = templateWith(liveSlotId)
  expect(bare).toContain('<footer>kaki</footer>')
  expect(bare).not.toContain('kemarin')
  expect(bare).toContain(`<div id="${liveSlotId}"><p>MLT<!-- -->, kosong</p></div>`)
  expect(bare).toContain('<meta property="og:title" content="Cek">')
  expect(bare).not.toContain('robots')
  expect(policy).toContain(`style-src ${hashSource(style)};`)
})

test('an answer stands in the place of the empty form, and nothing else moves', () => {
  const { bare, pour } = templateWith(liveSlotId)
  const answered = pour('<p>ya<!-- -->!</p>', false)
  expect(answered).toContain(`<div id="${liveSlotId}"><p>ya<!-- -->!</p></div>`)
  expect(answered).not.toContain('kosong')
  const rest = (html: string) => html.slice(html.indexOf('<p><abbr'))
  expect(rest(answered)).toBe(rest(bare))
})

test('an answer is not for search engines and not for sharing; the page without one is', () => {
  const { pour } = templateWith(liveSlotId)
  for (const html of [pour('', false), pour('', true)]) {
    expect(html).toContain('<meta name="robots" content="noindex, follow"><link rel="canonical"')
    expect(html).not.toMatch(/og:|twitter:|description/)
  }
})

test('the title says when something cannot be read', () => {
  const { bare, pour } = templateWith(liveSlotId)
  expect(bare).toContain('<title>Cek</title>')
  expect(pour('', false)).toContain('<title>Cek</title>')
  expect(pour('', true)).toContain('<title>Periksa isian: Cek</title>')
})

test('what was typed cannot break out of its place', () => {
  const { pour } = templateWith(liveSlotId)
  for (const typed of ['<!--jawaban-->', '$&', '$1']) {
    expect(pour(typed, false).split(typed)).toHaveLength(2)
  }
})

test('where no script takes over, an answer is finished like any text', () => {
  const { bare, pour } = templateWith(paperSlotId)
  const spelled = '<abbr title="Manfaat Layanan Tambahan">MLT</abbr>'
  expect(bare).toContain(`<h1>${spelled} hari ini</h1><div id="${paperSlotId}"><p>MLT, kosong`)
  expect(pour('<p>MLT<!-- --> dan BPHTB</p>', false)).toContain(
    '<p>MLT dan <abbr title="pajak beli rumah">BPHTB</abbr></p>',
  )
})

test('a page without its place for answers is refused', () => {
  expect(() =>
    toolTemplate({
      page,
      article: '<p></p>',
      slotId: liveSlotId,
      errorTitle: '',
      glossary,
      scripts: {},
    }),
  ).toThrow('one element wanted')
})
