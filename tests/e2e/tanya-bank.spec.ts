import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const words = messages.askBank
const address = '/kpr/tanya-bank'
const figures = {
  'mlt.angsuran-awal': '1254660',
  'komersial.angsuran-awal': '989934',
  'komersial.angsuran-lanjut': '1499684',
  'komersial.sisa-pokok': '140808811',
}
const filled = 'harga=166+juta&dp=16+juta&tenor=20&mlt=8&promo=5&promo_bulan=24&lanjut=11'
// The longest figures that the comparison takes.
const longest = 'harga=99.999.999.999&dp=100.000&tenor=30&promo=49,99&promo_bulan=359&lanjut=49,98'

const sheetsIn = async (page: Page) => {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}

for (const query of ['', `?${filled}`, `?${longest}`]) {
  test(`prints on one A4 sheet: ${query || 'blank'}`, async ({ page }) => {
    await page.goto(`${address}${query}`)
    expect(await sheetsIn(page)).toBe(1)
  })
}

test('on paper stands what is asked, not how to get about the site', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('.ask-sheet li')).toHaveCount(10)
  for (const screenOnly of [
    page.locator('.menu'),
    page.locator('.foot'),
    page.getByText(words.print),
  ]) {
    await expect(screenOnly).toBeHidden()
  }
})

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('takes the figures of the comparison over, and leads back to it', async ({ page }) => {
      await page.goto(`${address}?${filled}&penghasilan=5+juta`)
      for (const [name, value] of Object.entries(figures)) {
        await expect(page.locator(`[data-angka="${name}"]`), name).toHaveAttribute('value', value)
      }
      const back = page.getByRole('link', { name: words.back })
      await expect(back).toHaveAttribute('href', `/kpr/banding?${filled}`)
    })

    test('is complete without figures', async ({ page }) => {
      await page.goto(address)
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await expect(page.getByText(`${words.theirs}:`)).toHaveCount(10)
    })

    test('stays blank and says so when a figure cannot be read', async ({ page }) => {
      const note = page.getByText(words.unread.split('.')[0] ?? '')
      await page.goto(`${address}?${filled}`)
      await expect(note).toHaveCount(0)
      await page.goto(`${address}?harga=murah&dp=16+juta`)
      await expect(note).toBeVisible()
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await expect(page.locator('.ask-sheet li')).toHaveCount(10)
    })
  })
}

test('a filled sheet is not for search engines, the blank one is', async ({ page }) => {
  const robots = page.locator('meta[name="robots"]')
  await page.goto(address)
  await expect(robots).toHaveCount(0)
  await page.goto(`${address}?${filled}`)
  await expect(robots).toHaveAttribute('content', /noindex/)
})

test('no input ever breaks the server', async ({ request }) => {
  const nasty = ['', ' ', '-1', '0', '1e999', 'NaN', '%00', '🌾', '<script>', '9'.repeat(500)]
  const fields = ['harga', 'dp', 'tenor', 'mlt', 'promo', 'promo_bulan', 'lanjut']
  for (const value of nasty) {
    for (const field of fields) {
      const response = await request.get(`${address}?${field}=${encodeURIComponent(value)}`)
      expect(response.status(), `${field}=${value.slice(0, 20)}`).toBe(200)
    }
  }
})
