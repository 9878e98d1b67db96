import { createTranslator } from 'next-intl'
import {
  type DefaultTreeAdapterTypes as Dom,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { expect, test, vi } from 'vitest'
import { GET } from '@/app/sematan/[id]/route'
import { embedOn } from '@/app/sematan/embeds'
import { snippetOf } from '@/app/sematan/snippet'
import { embedIds } from '@/lib/addresses'
import { language } from '@/lib/i18n/language'
import messages from '@/messages'

vi.mock('next-intl/server', () => ({ getTranslations: async () => t }))

const t = createTranslator({ locale: language, messages, timeZone: 'Asia/Jakarta' })

const mostBytes = 6 * 1024

/** What sites of villages let through: the rest is taken out, or the whole text refused. */
const letThrough: Record<string, readonly string[]> = {
  iframe: ['src', 'title', 'width', 'height'],
  p: [],
  a: ['href'],
}

/** A text as a strict cleaner leaves it: only known tags with known attributes, leading to https. */
function cleaned(html: string): string {
  const text = parseFragment(html)
  clean(text)
  return serialize(text)
}

function clean(parent: Dom.ParentNode): void {
  for (const child of [...parent.childNodes]) {
    if (!tree.isElementNode(child)) continue
    const allowed = letThrough[child.tagName]
    if (!allowed) {
      tree.detachNode(child)
      continue
    }
    child.attrs = child.attrs.filter(
      ({ name, value }) =>
        allowed.includes(name) && (!/^(src|href)$/.test(name) || value.startsWith('https://')),
    )
    clean(child)
  }
}

test.each(embedIds)('what is pasted for %s comes out of a strict cleaner as it went in', (id) => {
  const snippet = snippetOf(id, embedOn(id, '2026-11-26', t), t('embed.more'))
  expect(cleaned(snippet)).toBe(snippet)
  expect(snippet).toContain(`https://bebascemas.example/sematan/${id}"`)
  // Where frames are taken out a link is left.
  expect(cleaned(snippet.replace(/<iframe.*<\/iframe>/, ''))).toMatch(/<a href="https:/)
})

test('the cleaner takes out what is dangerous', () => {
  expect(cleaned('<script>x</script><p onclick="x"><a href="javascript:x">y</a></p>')).toBe(
    '<p><a>y</a></p>',
  )
})

test.each([
  ['jkm', '2026-11-26', 'Rp42 juta', /^Berlaku sejak 2 Desember 2019\. Diperiksa /],
  [
    'iuran-petani',
    '2026-12-31',
    'Rp8.400',
    /sampai Desember 2026\. Mulai Januari 2027: Rp16\.800\./,
  ],
  ['iuran-petani', '2027-01-01', 'Rp16.800', /^Berlaku sejak Januari 2027\. Diperiksa /],
  ['klaim-48-jam', '2026-11-26', '48 jam', /^Berlaku sejak Januari 2021\. Diperiksa /],
] as const)('%s says on %s %s, since when and until when', (id, day, figure, validity) => {
  const embed = embedOn(id, day, t)
  expect(embed.figure).toBe(figure)
  expect(embed.validity).toMatch(validity)
})

test.each(embedIds)('/sematan/%s is light, runs nothing, and leads back', async (id) => {
  const params = Promise.resolve({ id })
  const response = await GET(new Request('https://x.example'), { params })
  const html = await response.text()
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(mostBytes)
  expect(html).toMatch(/^<!DOCTYPE html><html lang="id">/)
  expect(html).not.toMatch(/<script|<link|<img|\son\w+=|@import|url\(/)
  expect(html).toMatch(/<a href="https:\/\/bebascemas\.example\/[a-z]/)
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *')
})
