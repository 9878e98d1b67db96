import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { missingPage, plainPages, toolPages, toolStates } from './addresses'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const path of [...plainPages, missingPage, ...toolPages, ...toolStates]) {
  test.describe(path, () => {
    test('has one heading of the first rank, speaks Indonesian and logs nothing', async ({
      page,
    }) => {
      const messages: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(error.message))
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'id')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const expected = path === missingPage ? [expect.stringContaining('404')] : []
      expect(messages).toEqual(expected)
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible in ${colorScheme} colours`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      })
    }

    test('never scrolls sideways on a narrow phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    })
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

test('every link leads somewhere, and every anchor exists', async ({ page, request }) => {
  const hrefs = new Set<string>()
  for (const path of [...plainPages, ...toolPages, ...toolStates]) {
    await page.goto(path)
    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href))
    for (const href of links) hrefs.add(href)
  }
  const origin = new URL(page.url()).origin
  for (const href of hrefs) {
    if (!href.startsWith(origin)) {
      expect(href).toMatch(/^(https:\/\/|tel:|mailto:)/)
      continue
    }
    const { pathname, search, hash } = new URL(href)
    const response = await request.get(pathname + search)
    expect(response.status(), href).toBe(200)
    if (hash) expect(await response.text(), href).toContain(`id="${hash.slice(1)}"`)
  }
})

test('an unknown address is a plain 404', async ({ request }) => {
  for (const path of [missingPage, '/program/abc', '/kpr/cek/lain', '/%F0%9F%8C%BE']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
