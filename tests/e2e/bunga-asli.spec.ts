import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const words = messages.trueRate
const address = '/kpr/bunga-asli'
const figure = (page: Page, name: string) => page.locator(`[data-angka="${name}"]`)

// Halved 250 times with 60 decimal digits.
const reference = {
  'bunga-asli': '18.16',
  'bunga-efektif': '19.75',
  'bunga-flat': '10',
  total: '24000000',
  'biaya-pinjaman': '4000000',
}
const referenceQuery = 'pinjaman=20+juta&cicilan=1.000.000&kali=24&periode=bulan'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('matches the reference values', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      for (const [name, value] of Object.entries(reference)) {
        await expect(figure(page, name), name).toHaveAttribute('value', value)
      }
    })

    test('a figure opens to the way it was made', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      const box = page.locator('.gets > div', { has: figure(page, 'biaya-pinjaman') })
      await expect(box.getByText(words.how.cost.words)).toBeHidden()
      await box.locator('summary').click()
      await expect(box.getByText(words.how.cost.words)).toBeVisible()
    })

    test('with nothing typed shows a named example', async ({ page }) => {
      await page.goto(address)
      await expect(page.getByText(words.result.example)).toBeVisible()
      await expect(page.getByLabel(words.label.pinjaman)).toHaveValue('')
      await expect(figure(page, 'bunga-asli')).toHaveAttribute('value', '18.16')
    })

    test('filling the form answers, and what was cut counts', async ({ page }) => {
      await page.goto(address)
      await page.getByLabel(words.label.pinjaman).fill('1 juta')
      await page.getByLabel(words.label.potongan).fill('100rb')
      await page.getByLabel(words.label.cicilan).fill('275000')
      await page.getByLabel(words.label.kali).fill('4')
      await page.getByLabel(words.periode.minggu).check()
      await page.getByRole('button', { name: words.submit }).click()
      await expect(figure(page, 'bunga-asli')).toHaveAttribute('value', '444.06')
      await expect(figure(page, 'biaya-pinjaman')).toHaveAttribute('value', '200000')
      await expect(page.getByLabel(words.periode.minggu)).toBeChecked()
    })

    test('says so when less is paid back than was received', async ({ page }) => {
      await page.goto(`${address}?pinjaman=20+juta&cicilan=800+ribu&kali=24`)
      await expect(page.locator('[data-alasan="paidLessThanLoan"]')).toContainText('20.000.000')
      await expect(figure(page, 'total')).toHaveAttribute('value', '19200000')
      await expect(figure(page, 'bunga-asli')).toHaveCount(0)
    })

    test('what cannot be read gets a message, and nothing typed is lost', async ({ page }) => {
      await page.goto(`${address}?pinjaman=banyak&cicilan=1jt&kali=361&periode=windu`)
      await expect(page).toHaveTitle(new RegExp(`^${words.errorTitle}`))
      await expect(page.getByRole('heading', { name: messages.formError.heading })).toBeVisible()
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await expect(page.getByLabel(words.label.pinjaman)).toHaveValue('banyak')
      await expect(page.getByLabel(words.label.cicilan)).toHaveValue('1jt')
      await expect(page.getByLabel(words.label.kali)).toHaveAccessibleDescription(/360/)
    })
  })
}

test('by keyboard alone, from the loan to the result', async ({ page }) => {
  await page.goto(address)
  await page.getByLabel(words.label.pinjaman).focus()
  for (const typed of ['20 juta', '', '1 juta', '24']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Hasil/ })).toBeFocused()
  await expect(figure(page, 'bunga-asli')).toHaveAttribute('value', '18.16')
})

test('with JavaScript the answer asks the server nothing', async ({ page }) => {
  await page.goto(`${address}?${referenceQuery}`, { waitUntil: 'networkidle' })
  const asked: string[] = []
  // The browser may fetch the icon again; nothing else, and nothing that was typed.
  page.on('request', (request) => {
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  })
  await page.getByLabel(words.label.kali).fill('36')
  await page.getByRole('button', { name: words.submit }).click()
  await expect(page).toHaveURL(/kali=36/)
  await expect(figure(page, 'total')).toHaveAttribute('value', '36000000')
  expect(asked).toEqual([])
})

test('an answer is not for search engines, the page is', async ({ page }) => {
  const robots = page.locator('meta[name="robots"]')
  await page.goto(address)
  await expect(robots).toHaveCount(0)
  await page.goto(`${address}?${referenceQuery}`)
  await expect(robots).toHaveAttribute('content', /noindex/)
})

test('no input ever breaks the server', async ({ request }) => {
  const nasty = ['', ' ', '-1', '0', '1e999', 'NaN', '%00', '🌾', '<script>', '9'.repeat(500)]
  const fields = ['pinjaman', 'potongan', 'cicilan', 'kali', 'periode']
  for (const value of nasty) {
    for (const field of [...fields, ...fields.map((name) => `${referenceQuery}&${name}`)]) {
      const response = await request.get(`${address}?${field}=${encodeURIComponent(value)}`)
      expect(response.status(), `${field}=${value.slice(0, 20)}`).toBe(200)
    }
  }
})
