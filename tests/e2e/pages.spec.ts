import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { missingPage, plainPages, toolPages, toolStates } from './addresses'
import { siteUrl } from './servers'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const violationsOf = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])

for (const path of [...plainPages, missingPage, ...toolPages, ...toolStates]) {
  test(`${path} speaks Indonesian, logs nothing, is accessible and fits a narrow phone`, async ({
    page,
  }) => {
    const logged: string[] = []
    page.on('console', (message) => logged.push(message.text()))
    page.on('pageerror', (error) => logged.push(error.message))
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(logged).toEqual(path === missingPage ? [expect.stringContaining('404')] : [])
    expect(await violationsOf(new AxeBuilder({ page }).withTags(wcag))).toEqual([])

    // Only colours differ in the dark.
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([])

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

test('every page has a title and a description of its own', async ({ request }) => {
  const heads = await Promise.all(
    [...plainPages, ...toolPages].map(async (path) => {
      const html = await (await request.get(path)).text()
      return {
        title: html.match(/<title>([^<]+)<\/title>/)?.[1],
        description: html.match(/<meta name="description" content="([^"]+)"/)?.[1],
      }
    }),
  )
  expect(heads.every(({ title, description }) => title && description)).toBe(true)
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length)
})

test('every link leads somewhere, and every anchor exists', async ({ request }) => {
  const read = async (path: string) => {
    const response = await request.get(path)
    return { status: response.status(), html: await response.text() }
  }
  const links = new Set<string>()
  for (const path of [...plainPages, ...toolPages, ...toolStates]) {
    const { html } = await read(path)
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      links.add(new URL(href.replaceAll('&amp;', '&'), siteUrl + path).href)
    }
  }
  expect(links.size).toBeGreaterThan(100)
  for (const href of links) {
    expect(href).toMatch(/^(https:|tel:|mailto:|http:\/\/localhost)/)
    if (!href.startsWith(siteUrl)) continue
    const { pathname, search, hash } = new URL(href)
    const { status, html } = await read(pathname + search)
    expect(status, href).toBe(200)
    if (hash) expect(html, href).toContain(`id="${hash.slice(1)}"`)
  }
})

test('an unknown address is a plain 404', async ({ request }) => {
  for (const path of [missingPage, '/program/abc', '/kpr/cek/lain', '/%F0%9F%8C%BE']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
