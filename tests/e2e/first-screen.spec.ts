import { expect, type Page } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { plainPages, questionPages, toolPages } from './addresses'
import { layOutAll } from './laid-out'
import { test } from './tab'

const phone = { width: 360, height: 740 }

/** How many screens of a phone a page may be long. */
const longest: [pages: RegExp, screens: number][] = [
  [/^\/program\/./, 11],
  [/^\/(untuk\/.|klaim|daftar)/, 8],
  [/^\/$/, 6],
  [/^\/(kpr|kantor)$/, 5],
]

const longestAnswer = 3

/** Pages about the site itself and lists to choose from have no single next step. */
const choosing = /^\/($|untuk$|tanya$|perubahan|sumber|tentang|privasi|data|kpr\/cek)/

test.use({ viewport: phone })

for (const path of plainPages) {
  test(`${path} says in its first screen what it is about, and is no longer than it may be`, async ({
    page,
  }) => {
    await page.goto(path)
    const notOfficial = page.getByRole('banner').getByText(messages.frame.notOfficial)
    await expect(notOfficial).toBeInViewport()
    if (!/^\/(sumber|perubahan|tentang|privasi|kpr\/cek)/.test(path)) {
      const first = await page.locator('main').evaluate(wordsInView, phone.height)
      expect(first).toContain('BPJS Ketenagakerjaan')
    }

    if (!choosing.test(path)) {
      const step = page.locator('.band .button, .answer .button').first()
      const box = await step.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(
        phone.height,
      )
    }

    const limit = longest.find(([pages]) => pages.test(path))?.[1]
    if (limit) {
      // As the bar at the side shows it, and as it is once all is laid out.
      expect(await screensOf(page)).toBeLessThanOrEqual(limit)
      await layOutAll(page)
      expect(await screensOf(page)).toBeLessThanOrEqual(limit)
    }
  })
}

test('every short answer says what it is about and has its next step in the first screen', async ({
  page,
}) => {
  for (const path of questionPages) {
    await page.goto(path)
    const first = await page.locator('main').evaluate(wordsInView, phone.height)
    expect(first, path).toContain('BPJS Ketenagakerjaan')
    expect(await screensOf(page), path).toBeLessThanOrEqual(longestAnswer)
    const step = await page.locator('.answer .button').evaluate((button) => {
      const { height, bottom } = button.getBoundingClientRect()
      return { height, bottom }
    })
    expect(step.height, path).toBeGreaterThanOrEqual(48)
    expect(step.bottom, path).toBeLessThanOrEqual(phone.height)
  }
})

test('the menu fits one screen, and its names are those of the pages', async ({ page }) => {
  await page.goto('/')
  await page.locator('.menu summary').click()
  const sheet = await page.locator('.sheet').boundingBox()
  expect((sheet?.y ?? 0) + (sheet?.height ?? phone.height)).toBeLessThanOrEqual(phone.height)
  const links = await page
    .locator('.sheet a, .foot nav a[href^="/"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent]))
  expect(links.length).toBeGreaterThan(12)
  for (const [href, name] of links) {
    await page.goto(href ?? '')
    // On the home page the question of the occupations is asked too.
    await expect(page.getByRole('heading', { level: 1 }), `${href}`).toHaveText(name ?? '')
  }
})

test('the menu says where the reader is', async ({ page }) => {
  await page.goto('/klaim')
  for (const link of await page.locator('header a[href="/klaim"]').all()) {
    await expect(link).toHaveAttribute('aria-current', 'page')
  }
  await page.goto('/untuk/petani')
  await expect(page.locator('.sheet a[href="/untuk"]')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('header [aria-current="page"]')).toHaveCount(0)
})

test('on a wide screen five ways stand in the bar, and again in the foot of every page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const path of ['/', '/program/jkk', ...toolPages]) {
    await page.goto(path)
    const bar = page.getByRole('navigation', { name: messages.frame.main, exact: true })
    await expect(bar.getByRole('link')).toHaveCount(5)
    for (const link of await bar.getByRole('link').all()) await expect(link).toBeVisible()
    const [below, menu] = [await bar.boundingBox(), await page.locator('.menu').boundingBox()]
    expect((menu?.y ?? 0) + (menu?.height ?? 0), path).toBeLessThanOrEqual(below?.y ?? 0)
    const foot = page.getByRole('navigation', { name: messages.footer.main })
    await expect(foot.getByRole('link')).toHaveCount(6)
  }
})

/** Once it is drawn: until then all of it is as tall as it is guessed to be (app/styles/below.css). */
function screensOf(page: Page): Promise<number> {
  return page.evaluate(
    (height) =>
      new Promise<number>((done) => {
        const measure = () => done(document.documentElement.scrollHeight / height)
        requestAnimationFrame(() => requestAnimationFrame(measure))
      }),
    phone.height,
  )
}

/** The words of an element in the first screen. */
function wordsInView(element: Element, height: number): string {
  const words: string[] = []
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { top, bottom } = range.getBoundingClientRect()
    if (bottom > 0 && top < height) words.push(node.textContent ?? '')
  }
  return words.join('').replace(/\s+/g, ' ')
}
