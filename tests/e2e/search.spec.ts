import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { plainPages, questionPages } from './addresses'
import { scriptAddress } from './scripts'
import { served } from './served'

const { label, button } = messages.search

/** All pages (at most 12 KB: tests/unit/search/packed.test.ts) and what looks through them. */
const scriptBytes = 20 * 1024

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('from the head of a page to what was looked for', async ({ page }) => {
    await page.goto('/program/jkm')
    await page.getByRole('banner').getByRole('button', { name: button }).click()
    const field = page.getByRole('main').getByRole('searchbox', { name: label })
    await field.fill('digigit uler')
    await field.press('Enter')
    const first = page.locator('ol#hasil > li').first()
    await expect(first.getByRole('link')).toHaveAttribute('href', '/tanya/digigit-ular-di-sawah')
    await expect(first.locator('mark').first()).toBeVisible()
    await expect(first.getByText(messages.search.kind.tanya)).toBeVisible()
    await expect(field).toHaveValue('digigit uler')
  })

  test('nothing found: words that are near, 175, the six programs', async ({ page }) => {
    await page.goto('/cari?q=xqzzz')
    const nothing = page.locator('[data-hasil-cari="kosong"]')
    await expect(nothing.locator('a[href="tel:175"]')).toBeVisible()
    await expect(nothing.locator('a[href^="/program/"]')).toHaveCount(6)
    await expect(page.locator('#hasil')).toHaveCount(0)
  })

  test('a result says its figure as it stands on the day of the site', async ({ page }) => {
    await page.goto('/cari?q=iuran+petani')
    await expect(page.locator('#hasil')).toContainText(/Rp\d/)
  })
})

test('a page that is not there names the nearest, and nothing of its address', async ({
  request,
}) => {
  const response = await request.get('/tanya/digigit-oray-di-sawah%22%3E%3Ciframe')
  expect(response.status()).toBe(404)
  const html = await response.text()
  expect(html).toContain(messages.notFound.nearest)
  expect(html).toContain('<a href="/tanya/digigit-ular-di-sawah">')
  expect(html).not.toMatch(/oray|iframe/)
  expect(await (await request.get('/zzxqwv')).text()).not.toContain(messages.notFound.nearest)
})

test('the field stands in the head of every page', async () => {
  for (const path of [...plainPages, ...questionPages, '/halaman-yang-tidak-ada']) {
    const { html } = await served(path)
    expect(html.slice(0, html.indexOf('<main')), path).toMatch(/<form action="\/cari">.*name="q"/)
  }
})

test.describe('with JavaScript', () => {
  test('answers come while typing, from one script and without a request', async ({ page }) => {
    const asked: string[] = []
    await page.goto('/tanya', { waitUntil: 'networkidle' })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const field = page.getByRole('main').getByRole('searchbox')
    await field.focus()
    await expect.poll(() => asked).toEqual([scriptAddress('cari')])
    await field.pressSequentially('oray')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(messages.search.matching)
    const first = page.getByRole('main').locator('.seek li').first()
    await expect(first.getByRole('link')).toHaveAttribute('href', '/tanya/digigit-ular-di-sawah')
    await field.press('Escape')
    await expect(first).toBeHidden()
    expect(asked).toEqual([scriptAddress('cari')])
  })

  test('finds what the server finds', async ({ page }) => {
    for (const query of ['kpr bpjs', 'cairin jht resign', 'iuran petani']) {
      await page.goto(`/cari?q=${encodeURIComponent(query)}`)
      const onServer = await page.locator('#hasil a').evaluateAll(hrefs)
      const field = page.getByRole('main').getByRole('searchbox')
      await field.fill(`${query} `)
      const shown = page.getByRole('main').locator('.seek li a')
      await expect(shown).toHaveCount(5)
      expect(await shown.evaluateAll(hrefs), query).toEqual(onServer.slice(0, 5))
      await expect(page.locator('#hasil')).toHaveCount(0)
    }
  })

  test('nothing of it is loaded before the field is touched, and it is light', async ({
    request,
  }) => {
    const text = await (await request.get(scriptAddress('cari'))).body()
    expect(gzipSync(text).length).toBeLessThanOrEqual(scriptBytes)
    expect(await (await request.get('/tanya')).text()).not.toContain(scriptAddress('cari'))
  })
})

function hrefs(links: Element[]): (string | null)[] {
  return links.map((link) => link.getAttribute('href'))
}
