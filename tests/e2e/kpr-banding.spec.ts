import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const words = messages.comparison
const address = '/kpr/banding'
const figure = (page: Page, name: string) => page.locator(`[data-angka="${name}"]`)

// Reference values: 50-digit decimal arithmetic, rounded to the whole rupiah.
const reference = {
  'mlt.pokok': '150000000',
  'mlt.angsuran-awal': '1254660',
  'mlt.angsuran-lanjut': '1254660',
  'mlt.total': '301118425',
  'mlt.bunga': '151118425',
  'komersial.angsuran-awal': '989934',
  'komersial.angsuran-lanjut': '1499684',
  'komersial.sisa-pokok': '140808811',
  'komersial.total': '347690095',
  'flpp.angsuran-awal': '989934',
  'titik-impas-bulan': '50',
}
const referenceQuery =
  'harga=166+juta&dp=16.000.000&tenor=20&mlt=8&promo=5&promo_bulan=24&lanjut=11'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('matches the reference values to the rupiah', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      for (const [name, value] of Object.entries(reference)) {
        await expect(figure(page, name), name).toHaveAttribute('value', value)
      }
      const jump = await figure(page, 'komersial.kenaikan-persen').getAttribute('value')
      expect(Number(jump)).toBeCloseTo(51.493366, 2)
      const rate = await figure(page, 'titik-impas-bunga').getAttribute('value')
      expect(Number(rate)).toBeCloseTo(8.605049, 2)
    })

    test('a total that can change says so', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      for (const name of ['mlt.total', 'mlt.bunga', 'komersial.total', 'komersial.bunga']) {
        await expect(page.locator('td', { has: figure(page, name) })).toContainText(
          words.table.canChange,
        )
      }
      await expect(page.locator('td', { has: figure(page, 'flpp.total') })).not.toContainText(
        words.table.canChange,
      )
    })

    test('with nothing typed shows a named example at the recorded rate', async ({ page }) => {
      await page.goto(address)
      await expect(page.getByText(words.result.example)).toBeVisible()
      await expect(page.getByLabel(words.label.mlt)).toHaveValue('8,75')
      await expect(figure(page, 'mlt.angsuran-awal')).toHaveAttribute('value', '1325566')
    })

    test('filling the form answers', async ({ page }) => {
      await page.goto(address)
      await page.getByLabel(words.label.harga).fill('800 juta')
      await page.getByLabel(words.label.dp).fill('100jt')
      await page.getByRole('button', { name: words.submit }).click()
      await expect(figure(page, 'komersial.pokok')).toHaveAttribute('value', '700000000')
      // Above the cap of MLT and above the price of FLPP: each says by how much.
      await expect(figure(page, 'mlt.pokok')).toHaveCount(0)
      await expect(page.locator('[data-alasan="mlt.loanTooLarge"]')).toContainText('500.000.000')
      await expect(page.locator('[data-alasan="flpp.priceTooHigh"]')).toContainText('185.000.000')
    })

    test('asks price, down payment, years and place, and names all three loans', async ({
      page,
    }) => {
      await page.goto(address)
      await expect(page.getByLabel(words.label.mlt)).toBeHidden()
      await page.getByLabel(words.label.harga).fill('250 juta')
      await page.getByLabel(words.label.dp).fill('25 juta')
      await page.getByLabel(words.label.daerah).selectOption('kab-serang')
      await page.getByRole('button', { name: words.submit }).click()
      await expect(page).toHaveURL(/daerah=kab-serang.*lanjut=11/)
      await expect(page.getByLabel(words.label.daerah)).toHaveValue('kab-serang')
      await expect(
        page.getByText('Di Kabupaten Serang harga paling tinggi Rp166 juta.'),
      ).toBeInViewport()
      await expect(page.getByText(words.verdict.bankExample).first()).toBeVisible()
      await expect(page.locator('[data-alasan="flpp.priceTooHigh"]')).toContainText('166.000.000')
    })

    test('the rates stand folded until one is changed', async ({ page }) => {
      await page.goto(address)
      await page.getByText(words.legend.rate, { exact: true }).click()
      await page.getByLabel(words.label.lanjut).fill('9')
      await page.getByRole('button', { name: words.submit }).click()
      await expect(page.getByLabel(words.label.lanjut)).toHaveValue('9')
      await expect(page.getByLabel(words.label.lanjut)).toBeVisible()
      await expect(page.getByText(words.verdict.bankExample)).toHaveCount(0)
    })

    test('says where MLT loses', async ({ page }) => {
      await page.goto(`${address}?harga=166jt&dp=16jt&tenor=15&promo=3,81&promo_bulan=60&lanjut=11`)
      await expect(page.getByText(words.verdict.mltDearer.split('{')[0] ?? '')).toBeVisible()
      // Rp150 million over 15 years; less than nothing: less is paid to the bank.
      await expect(figure(page, 'selisih-promo')).toHaveAttribute('value', '-24232133')
      await expect(figure(page, 'selisih-total')).toHaveAttribute('value', '-23700881')
    })

    test('an offer that has ended says so, and can still be tried', async ({ page }) => {
      await page.goto(`${address}?harga=300jt&dp=60jt&tenor=10`)
      const offer = page.locator('[data-contoh="bca"]')
      await expect(page.locator('li', { has: offer })).toContainText(
        words.presets.ended.replace('{day}', '31 Oktober 2026'),
      )
      await offer.click()
      await expect(page.getByLabel(words.label.promo, { exact: true })).toHaveValue('3,81')
      await expect(page.getByLabel(words.label.tenor)).toHaveValue('12')
      await expect(figure(page, 'komersial.pokok')).toHaveAttribute('value', '240000000')
    })

    test('every number opens to how it was made', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      const way = page.locator('details.how', {
        has: page.getByText(words.costs.how.label, { exact: true }),
      })
      await way.locator('summary').click()
      await expect(way.getByRole('link').first()).toBeVisible()
    })

    test('shows what a higher rate would cost a month', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}`)
      await expect(figure(page, 'andai.mlt.1')).toHaveAttribute('value', '1346275')
      await expect(figure(page, 'andai.komersial.5')).toHaveAttribute('value', '1991384')
    })

    test('costs that were typed are counted', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}&biaya_bank=2jt`)
      const total = figure(page, 'komersial.total-dengan-biaya')
      await expect(total).toHaveAttribute('value', '349690095')
      await expect(figure(page, 'komersial.total')).toHaveAttribute('value', '347690095')
    })

    test('asks the bank with the same figures, without the income', async ({ page }) => {
      await page.goto(`${address}?${referenceQuery}&penghasilan=5jt`)
      const link = page.getByRole('link', { name: words.askBank })
      await expect(link).toHaveAttribute('href', /^\/kpr\/tanya-bank\?harga=166000000&/)
      await expect(link).not.toHaveAttribute('href', /penghasilan|5\.000\.000/)
    })

    test('what cannot be read gets a message, and nothing typed is lost', async ({ page }) => {
      await page.goto(`${address}?harga=murah&dp=16jt&tenor=31&promo=-3`)
      await expect(page).toHaveTitle(new RegExp(`^${words.errorTitle}`))
      await expect(page.getByRole('heading', { name: messages.formError.heading })).toBeVisible()
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await expect(page.getByLabel(words.label.harga)).toHaveValue('murah')
      await expect(page.getByLabel(words.label.dp)).toHaveValue('16jt')
      await expect(page.getByLabel(words.label.tenor)).toHaveAccessibleDescription(/30/)
    })
  })
}

test('by keyboard alone, from the price to the result', async ({ page }) => {
  await page.goto(address)
  const price = page.getByLabel(words.label.harga)
  await price.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('150 juta')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Hasil/ })).toBeFocused()
  await expect(figure(page, 'mlt.pokok')).toHaveAttribute('value', '134000000')
})

test('with JavaScript the answer asks the server nothing', async ({ page }) => {
  await page.goto(address, { waitUntil: 'networkidle' })
  const asked: string[] = []
  // The browser may fetch the icon again; nothing else, and nothing that was typed.
  page.on('request', (request) => {
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  })
  await page.getByLabel(words.label.tenor).fill('10')
  await page.getByRole('button', { name: words.submit }).click()
  await expect(page).toHaveURL(/tenor=10/)
  await expect(figure(page, 'mlt.angsuran-awal')).not.toHaveAttribute('value', '1325566')
  expect(asked).toEqual([])
})

test('the rates stay open while one is typed anew', async ({ page }) => {
  await page.goto(`${address}?harga=166jt&dp=16jt&lanjut=9`)
  const rate = page.getByLabel(words.label.lanjut)
  await rate.fill('')
  await rate.pressSequentially('11')
  await expect(page.getByText(words.verdict.bankExample).first()).toBeVisible()
  await expect(rate).toBeFocused()
  await expect(rate).toBeVisible()
})

test('an offer keeps what was typed, and its link holds no income', async ({ page }) => {
  await page.goto(`${address}?harga=166jt&dp=16jt&penghasilan=6jt`, { waitUntil: 'networkidle' })
  const offer = page.locator('[data-contoh="bca"]')
  await expect(offer).not.toHaveAttribute('href', /penghasilan/)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await offer.click()
  await expect(page.getByLabel(words.label.promo, { exact: true })).toHaveValue('3,81')
  await expect(page.getByLabel(words.label.penghasilan)).toHaveValue('6jt')
  expect(asked.filter((url) => !url.includes('/icon.svg'))).toEqual([])
})

test('no input ever breaks the server', async ({ request }) => {
  test.setTimeout(90_000)
  const nasty = ['', ' ', '-1', '0', '1e999', 'NaN', '%00', '🌾', '<script>', '9'.repeat(500)]
  const fields = [
    'harga',
    'dp',
    'tenor',
    'daerah',
    'mlt',
    'promo',
    'promo_bulan',
    'lanjut',
    'bi',
    'penghasilan',
    'biaya_mlt',
    'biaya_bank',
    'biaya_subsidi',
  ]
  for (const value of nasty) {
    for (const field of fields) {
      const response = await request.get(
        `${address}?tenor=20&${field}=${encodeURIComponent(value)}`,
      )
      expect(response.status(), `${field}=${value.slice(0, 20)}`).toBe(200)
    }
  }
})
