import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { scriptAddress } from './scripts'
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl, viewport: { width: 360, height: 740 } })

/** Each tool with an answer, and one field that changes it. */
const tools = [
  {
    path: '/kpr/banding',
    search: 'harga=166000000&dp=16000000&tenor=20&promo=5&promo_bulan=24&lanjut=11',
    field: 'tenor',
    changed: '10',
    headline: /\b10 tahun/,
  },
  {
    path: '/kpr/cek',
    search:
      'segmen=pu&jht=ya&bulan=2&tahun=2020&lahir=1990&penghasilan=6000000&pinjaman=150000000&tenor=20',
    field: 'tenor',
    changed: '10',
    headline: null,
  },
  {
    path: '/kpr/bunga-asli',
    search: 'pinjaman=20000000&cicilan=1000000&kali=24&periode=bulan',
    field: 'kali',
    changed: '36',
    headline: null,
  },
  {
    path: '/iuran',
    search: 'segmen=bpu&sektor=umum&penghasilan=1000000&bulan=2026-11',
    field: 'penghasilan',
    changed: '3000000',
    headline: null,
  },
] as const

/** What a translator does: every text gives way to a node of its own with the same words. */
async function translate(page: Page) {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (!text.textContent?.trim() || text.parentElement?.closest('script, style')) continue
      const font = document.createElement('font')
      font.textContent = text.textContent
      text.parentNode?.replaceChild(font, text)
    }
  })
}

/** Every figure as the page counts it and as the eye sees it. */
const figures = (page: Page) =>
  page
    .locator('[data-angka]')
    .evaluateAll((all) =>
      all.map((each) => [
        each.getAttribute('data-angka'),
        each.getAttribute('value'),
        each.textContent,
      ]),
    )

const send = (page: Page) => page.locator('#alat form button[type="submit"]').click()

for (const { path, search, field, changed, headline } of tools) {
  test.describe(path, () => {
    async function changedAnswer(page: Page) {
      await page.locator(`#${field}`).fill(changed)
      await send(page)
      await expect(page.locator('#hasil')).toBeFocused()
      return figures(page)
    }

    test('once translated still shows what is computed', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      const before = await figures(page)
      const untranslated = await changedAnswer(page)
      expect(untranslated).not.toEqual(before)
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      await translate(page)
      expect(await changedAnswer(page)).toEqual(untranslated)
      await expect(page.locator('#alat form')).toHaveCount(1)
      if (headline) await expect(page.locator('#hasil')).toHaveText(headline)
      // And again, translated a second time.
      await translate(page)
      await page.goBack()
      await expect.poll(() => figures(page)).toEqual(before)
    })

    test('translated before its script starts shows everything once', async ({ page }) => {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route(`**${scriptAddress(basename(path))}`, async (route) => {
        await released
        await route.continue()
      })
      await page.goto(`${path}?${search}`, { waitUntil: 'commit' })
      await expect(page.locator('#hasil')).toBeVisible()
      await page.waitForFunction(() => document.readyState !== 'loading')
      const before = await page.locator('#alat').textContent()
      await translate(page)
      release()
      await page.waitForLoadState('networkidle')
      expect(await page.locator('#alat').textContent()).toBe(before)
    })

    test('translated says what is wrong', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      await translate(page)
      await page.locator(`#${field}`).fill('banyak')
      await send(page)
      await expect(page.locator('#periksa')).toBeFocused()
      await expect(page.locator(`#${field}-salah`)).toBeVisible()
      await expect(page.locator(`#${field}`)).toHaveValue('banyak')
      await expect(page.locator('[data-angka]')).toHaveCount(0)
    })
  })
}
