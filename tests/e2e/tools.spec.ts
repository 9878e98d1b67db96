import { expect, type Page, test } from '@playwright/test'
import messages from '../../messages/id.json' with { type: 'json' }
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl, viewport: { width: 360, height: 740 } })

const words = messages.share

/** Each tool with an answer, one of its rupiah fields, and what must stay with the reader. */
const tools = [
  {
    path: '/kpr/cek',
    field: 'penghasilan',
    search:
      'segmen=pu&jht=ya&bulan=3&tahun=2020&slik=macet&lahir=1987&penghasilan=6543210&pinjaman=123456789&tenor=15',
    secrets: ['macet', '1987', '6543210', '6.543.210', '123456789', '123.456.789'],
  },
  {
    path: '/kpr/banding',
    field: 'harga',
    search: 'harga=166000000&dp=16000000&tenor=20&penghasilan=6543210',
    secrets: ['6543210', '6.543.210'],
  },
  {
    path: '/kpr/bunga-asli',
    field: 'pinjaman',
    search: 'pinjaman=12345678&cicilan=1234567&kali=12',
    secrets: ['12345678', '12.345.678', '1234567', '1.234.567'],
  },
  {
    path: '/iuran',
    field: 'penghasilan',
    search: 'segmen=bpu&sektor=umum&penghasilan=6543210&jht=ya&bulan=2026-11',
    secrets: ['6543210', '6.543.210'],
  },
] as const

const submit = (page: Page) => page.locator('#alat form button[type="submit"]')

for (const { path, field, search, secrets } of tools) {
  test.describe(path, () => {
    test('points come while typing, with the caret where it was', async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' })
      const input = page.locator(`#${field}`)
      await input.fill('')
      await input.pressSequentially('1500000')
      await expect(input).toHaveValue('1.500.000')
      await expect(input).toHaveAttribute('inputmode', 'numeric')
      await input.press('Home')
      await input.press('ArrowRight')
      await page.keyboard.type('23')
      await expect(input).toHaveValue('123.500.000')
      expect(await input.evaluate((e: HTMLInputElement) => e.selectionStart)).toBe(3)
      for (const words of ['2 juta', '1.5 juta']) {
        await input.fill('')
        await input.pressSequentially(words)
        await expect(input).toHaveValue(words)
      }
    })

    test('the answer is in view and read next', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      await submit(page).click()
      const heading = page.locator('#hasil')
      await expect(heading).toBeFocused()
      await expect(heading).toBeInViewport()
    })

    test('a mistake is in view and read next, and nothing typed is lost', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      await page.locator(`#${field}`).fill('banyak')
      await submit(page).click()
      await expect(page.locator('#periksa')).toBeFocused()
      await expect(page.locator('#periksa')).toBeInViewport()
      await expect(page.locator(`#${field}`)).toHaveValue('banyak')
      await page.locator(`#periksa a[href="#${field}"]`).click()
      await expect(page.locator(`#${field}`)).toBeInViewport()
    })

    test('what is typed before the script starts is kept', async ({ page }) => {
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/alat/*.js', async (route) => {
        await released
        await route.continue()
      })
      await page.goto(path, { waitUntil: 'commit' })
      const input = page.locator(`#${field}`)
      await input.fill('7654321')
      release()
      await page.waitForLoadState('networkidle')
      await expect(input).toHaveValue('7654321')
      await expect(input).toBeFocused()
    })

    test('what is chosen before the first answer stays', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      // Without touch or key: the script has taken nothing over yet.
      const chosen = await page.evaluate(() => {
        const choice = document.querySelector<HTMLInputElement>(
          '#alat input[type="radio"]:not(:checked)',
        )
        if (choice) choice.checked = true
        return choice?.id
      })
      await page.locator(`#${field}`).fill('7654321')
      if (chosen) await expect(page.locator(`#${chosen}`)).toBeChecked()
      await expect(page.locator(`#${field}`)).toHaveValue(/7\.?654\.?321/)
    })

    test('with JavaScript no answer leaves the phone', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.locator(`#${field}`).fill('7654321')
      await submit(page).click()
      await expect(page).toHaveURL(/7654321|7\.654\.321/)
      await expect(page.locator(`#${field}`)).toHaveValue(/7\.?654\.?321/)
      expect(asked.filter((url) => !url.includes('/icon.svg'))).toEqual([])
    })

    test('what is shared tells nothing private', async ({ page, request }) => {
      await page.goto(`${path}?${search}`)
      const box = page.locator('[data-bagikan]')
      await expect(box).toHaveCount(1)
      const shared = decodeURIComponent(await box.evaluate((e) => e.outerHTML))
      for (const secret of secrets) expect(shared).not.toContain(secret)
      // What a phone shares by itself is the canonical address: it has no answer in it.
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /[^?]+/)
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('?')
      const text = (await box.locator('[data-salin]').getAttribute('data-salin')) ?? ''
      const [address = ''] = text.match(/https?:\S+/) ?? []
      const { pathname, search: handedOn } = new URL(address)
      expect(pathname).toBe(path)
      expect((await request.get(path + handedOn)).status()).toBe(200)
    })

    test('a link of the answer takes nothing private to another page', async ({ page }) => {
      await page.goto(`${path}?${search}`)
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) =>
          all.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
        )
      expect(links.length).toBeGreaterThan(3)
      for (const href of links) for (const secret of secrets) expect(href).not.toContain(secret)
    })

    test('going back and reloading bring the same answer', async ({ page }) => {
      await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
      const figures = () =>
        page.locator('[data-angka]').evaluateAll((all) => all.map((e) => e.getAttribute('value')))
      const before = await figures()
      expect(before.length).toBeGreaterThan(0)
      await page.locator(`#${field}`).fill('banyak')
      await submit(page).click()
      await expect(page.locator('#periksa')).toBeVisible()
      await page.goBack()
      await expect(page.locator('#periksa')).toHaveCount(0)
      await expect.poll(figures).toEqual(before)
      await page.reload()
      await expect.poll(figures).toEqual(before)
    })
  })
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the link is copied and says so', async ({ page }) => {
    await page.goto('/kpr/banding?harga=166000000&dp=16000000', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: words.copy }).click()
    await expect(page.getByRole('button', { name: words.copied })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('/kpr/banding?harga=')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no button is shown that could do nothing', async ({ page }) => {
    await page.goto('/kpr/banding?harga=166000000&dp=16000000')
    await expect(page.locator('[data-salin]')).toBeHidden()
    await page.goto('/kpr/tanya-bank')
    for (const button of await page.locator('[data-cetak]').all()) await expect(button).toBeHidden()
  })
})

test.describe('as a screen reader meets it', () => {
  for (const { path, search } of tools) {
    test(`${path}: headings in order, every field and picture named`, async ({ page }) => {
      await page.goto(`${path}?${search}`)
      const levels = await page
        .locator('main :is(h1, h2, h3, h4)')
        .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])))
      expect(levels[0]).toBe(1)
      const skipped = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)
      expect(skipped).toEqual([])

      for (const field of await page.locator('main :is(input, select):visible').all()) {
        await expect(field).toHaveAccessibleName(/\S/)
      }
      for (const group of await page.locator('main fieldset:visible').all()) {
        await expect(group).toHaveAccessibleName(/\S/)
      }
      for (const picture of await page.locator('main svg[role="img"]').all()) {
        await expect(picture).toHaveAccessibleName(/\S/)
      }
      for (const table of await page.locator('main table').all()) {
        await expect(table.locator('caption')).toHaveText(/\S/)
      }
      // What a closed part is about is said before it is opened.
      for (const summary of await page.locator('main summary').all()) {
        await expect(summary).toHaveText(/\S/)
      }
    })
  }

  test('the picture says in words what it shows', async ({ page }) => {
    await page.goto('/kpr/banding?harga=166000000&dp=16000000&promo=5&promo_bulan=24&lanjut=11')
    const pictures = page.locator('.chart svg')
    await expect(pictures).toHaveCount(2)
    const [instalments = '', paid = ''] = await pictures.locator('desc').allTextContents()
    for (const sum of ['989.934', '1.499.684', '1.325.566']) expect(instalments).toContain(sum)
    expect(paid).toContain('71')
  })
})
