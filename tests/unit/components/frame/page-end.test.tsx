import { expect, test } from 'vitest'
import { PageEnd } from '@/components/frame/page-end'
import messages from '@/messages'
import { attribute, drawn } from '../../drawn'

const draw = (contact: string | null) =>
  drawn(<PageEnd checkedOn="2026-11-22" contact={contact} path="/untuk/petani" />, {
    pageEnd: messages.pageEnd,
  })

test('says when the page was checked, and on paper where it stands', () => {
  const { html } = draw(null)
  expect(html).toContain('<time dateTime="2026-11-22">22 November 2026</time>')
  expect(html).toContain('bebascemas.example/untuk/petani')
  expect(html).not.toContain('mailto:')
})

test('a mistake is reported to whom there is, with the page it is on', () => {
  const { elements } = draw('salah@contoh.id')
  const link = elements.find(({ tagName }) => tagName === 'a')
  const href = (link && attribute(link, 'href')) ?? ''
  expect(href).toMatch(/^mailto:salah@contoh\.id\?subject=/)
  expect(decodeURIComponent(href)).toContain('/untuk/petani')
  expect(href).not.toContain('+')
})
