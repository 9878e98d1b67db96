import AxeBuilder from '@axe-core/playwright'
import { type ConsoleMessage, expect, type Page } from '@playwright/test'
import { language } from '@/lib/i18n/language'
import { addresses } from '../../lib/addresses'
import {
  leafletPages,
  missingPage,
  plainPages,
  questionPages,
  toolPages,
  toolStates,
} from './addresses'
import { allowedAddresses } from './allow-list'
import { served } from './served'
import { siteUrl } from './servers'
import { test } from './tab'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a search engine shows whole. */
const longestTitle = 60
const longestDescription = 155
const shortestDescription = 70

/** What is wrong; what is right is not written down, which would take as long again. */
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] })

const violationsOf = async (axe: AxeBuilder) =>
  (await axe.setLegacyMode().analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ])

// Only colours differ in the dark, and they are the same on all pages of one kind.
const isDarkOfItsOwn = (path: string) =>
  !/^\/(untuk|sumber)\/(?!nelayan|mlt)/.test(path) && !sameColours.includes(path)
const sameColours: readonly string[] = toolStates.filter((_, i) => i % 2 === 1)

for (const path of [...plainPages, missingPage, ...toolPages, ...toolStates]) {
  test(`${path} speaks Indonesian, logs nothing, is accessible and fits a narrow phone`, async ({
    page,
  }) => {
    const logged: string[] = []
    const log = (message: ConsoleMessage | Error) =>
      logged.push(message instanceof Error ? message.message : message.text())
    page.on('console', log).on('pageerror', log)
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    page.off('console', log).off('pageerror', log)
    expect(logged).toEqual(path === missingPage ? [expect.stringContaining('404')] : [])
    expect(await violationsOf(axeOn(page).withTags(wcag))).toEqual([])

    if (isDarkOfItsOwn(path)) {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violationsOf(axeOn(page).withRules('color-contrast'))).toEqual([])
    }

    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}

for (const part of [0, 1, 2, 3]) {
  test(`the short answers are accessible and fit a narrow phone, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of questionPages.filter((_, i) => i % 4 === part)) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      // Head and foot are those of every other page.
      const axe = axeOn(page).withTags(wcag).include('main')
      expect(await violationsOf(axe), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
    }
  })
}

test('every page has a title and a description of its own', async () => {
  const heads = await Promise.all(
    [...plainPages, ...questionPages, ...leafletPages, ...toolPages].map(async (path) => {
      const { html } = await served(path)
      return {
        path,
        title: html.match(/<title>([^<]+)<\/title>/)?.[1] ?? '',
        description: html.match(/<meta name="description" content="([^"]+)"/)?.[1] ?? '',
      }
    }),
  )
  for (const { path, title, description } of heads) {
    expect(title.length, path).toBeGreaterThan(0)
    expect(title.length, path).toBeLessThanOrEqual(longestTitle)
    expect(description.length, path).toBeGreaterThan(shortestDescription)
    expect(description.length, path).toBeLessThanOrEqual(longestDescription)
  }
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length)
})

test('a search engine finds every page under one address', async ({ request }) => {
  const pages = [...plainPages, ...questionPages, ...leafletPages, ...toolPages]
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
  const site = new URL(listed[0] ?? '').origin
  // What was looked for is no page of its own.
  const found = pages.filter((path) => path !== addresses.search)
  expect(listed.toSorted()).toEqual(found.map((path) => new URL(path, site).href).toSorted())
  const days = [...sitemap.matchAll(/<lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>/g)]
  expect(days).toHaveLength(listed.length)
  for (const path of pages) {
    const { html } = await served(path)
    const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)]
    // Next writes the home page without its stroke.
    expect(
      canonical.map(([, url = '']) => new URL(url).href),
      path,
    ).toEqual([site + path])
  }
})

test('every link leads somewhere, every anchor exists, and the way out is on the list', async () => {
  const links = new Set<string>()
  for (const path of [
    ...plainPages,
    ...questionPages,
    ...leafletPages,
    ...toolPages,
    ...toolStates,
  ]) {
    const { html } = await served(path)
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      links.add(new URL(href.replaceAll('&amp;', '&'), siteUrl + path).href)
    }
  }
  expect(links.size).toBeGreaterThan(100)
  const allowed = allowedAddresses()
  for (const href of links) {
    expect(href).toMatch(/^(https:|tel:|mailto:|geo:|sms:|whatsapp:|http:\/\/localhost)/)
    // A text to hand on, chosen by the reader: nothing is asked of the place before.
    if (href.startsWith('https://wa.me/?text=')) continue
    if (href.startsWith('https:')) expect(allowed, href).toContain(href)
    if (!href.startsWith(siteUrl)) continue
    const { pathname, search, hash } = new URL(href)
    const { status, html } = await served(pathname + search)
    expect(status, href).toBe(200)
    if (hash) expect(html, href).toContain(`id="${hash.slice(1)}"`)
  }
})

test('every plain page says when it was checked, and nobody to write to where there is nobody', async () => {
  for (const path of [...plainPages, ...questionPages, ...leafletPages]) {
    const { html } = await served(path)
    expect(html, path).toMatch(/<time datetime="\d{4}-\d{2}-\d{2}">/)
    const letter = `subject=Kesalahan%20di%20${encodeURIComponent(path)}`
    expect(html.includes(letter), path).toBe(Boolean(process.env.SITE_CONTACT))
    expect(html.includes('mailto:'), path).toBe(Boolean(process.env.SITE_CONTACT))
  }
})

test('every abbreviation is spelled out at its first use', async () => {
  const everyday = ['BPJS', 'HP', 'RT', 'RW']
  // Names of laws and newspapers stay as they are: they come after the text, and on the pages of sources.
  const texts = [...plainPages, ...questionPages, ...leafletPages].filter(
    (path) => !path.startsWith('/sumber/'),
  )
  for (const path of texts) {
    const { html } = await served(path)
    const [text = ''] = html.split('<details class="fold sources"')
    const main = text.slice(text.indexOf('<main')).split('</main>')[0] ?? ''
    const spelled = [...main.matchAll(/<abbr title="[^"]+">([^<]+)<\/abbr>/g)].map(
      ([, word]) => word,
    )
    const words = main.replace(/<[^>]+>/g, ' ').match(/\b[A-Z]{2,}\b(?![.-])/g) ?? []
    const bare = new Set(
      words.filter((word) => !everyday.includes(word) && !spelled.includes(word)),
    )
    expect([...bare], path).toEqual([])
  }
})

test('an unknown address is a plain 404', async ({ request }) => {
  for (const path of [missingPage, '/program/abc', '/kpr/cek/lain', '/%F0%9F%8C%BE']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('from the home page every page is at most three taps away', async () => {
  const linksOf = async (path: string) => {
    const { html } = await served(path)
    return Array.from(html.matchAll(/<a [^>]*href="(\/[^"?#]*)/g), ([, href = '']) => href)
  }
  const taps = new Map([['/', 0]])
  for (let tap = 1; tap <= 3; tap++) {
    const last = [...taps].filter(([, far]) => far === tap - 1)
    for (const href of (await Promise.all(last.map(([path]) => linksOf(path)))).flat()) {
      if (!taps.has(href)) taps.set(href, tap)
    }
  }
  const pages = [...plainPages, ...questionPages, ...leafletPages, ...toolPages]
  expect(pages.filter((path) => !taps.has(path) && path !== addresses.search)).toEqual([])
})

test('every page is named by the text of another, not by head and foot alone', async () => {
  const pages = [...plainPages, ...questionPages, ...toolPages]
  const named = new Set<string>()
  for (const path of pages) {
    const { html } = await served(path)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    for (const [, href = ''] of main.matchAll(/<a [^>]*href="(\/[^"?#]*)/g)) {
      if (href !== path) named.add(href)
    }
  }
  // The search stands in the head, what concerns the site itself in the foot.
  const { search, changes, about, privacy } = addresses
  const everywhere: string[] = [search, changes, about, privacy]
  const orphans = pages.filter((path) => !named.has(path) && !everywhere.includes(path))
  expect(orphans).toEqual([])
})

test('another spelling of an address leads to its page in one step, for good', async ({
  request,
}) => {
  for (const [path, address] of [
    ['/jht', '/program/jht'],
    ['/bpjs-jht', '/program/jht'],
    ['/KPR/Cek', '/kpr/cek'],
    ['/kpr-bpjs', '/program/mlt'],
    ['/petani', '/untuk/petani'],
    ['/klaim/', '/klaim'],
  ] as const) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBe(308)
    expect(response.headers().location, path).toBe(address)
  }
})
