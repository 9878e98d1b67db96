import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const words = messages.contribution
const address = '/iuran'
const choose = (page: Page, option: 'selfEmployed' | 'employee') =>
  page.getByRole('link', { name: words.option[option] })
const figure = (page: Page, name: string) => page.locator(`[data-angka="${name}"]`)

// PP 44/2015, PP 46/2015 and PP 50/2025 at the lowest band: half of Rp10,000 and of Rp6,800.
const selfEmployed = {
  'iuran.jkk': '5000',
  'iuran.jkm': '3400',
  'iuran.jht': '20000',
  'iuran.total': '28400',
  'manfaat.jkm': '42000000',
  'manfaat.jkk-meninggal': '70000000',
  'manfaat.beasiswa': '174000000',
}
const selfEmployedQuery = 'segmen=bpu&sektor=umum&penghasilan=1+juta&jht=ya&bulan=2026-11'

// The band of Rp3,000,000 counts as Rp2,950,000 (PP 44/2015, Lampiran II): half of 1 % and of Rp6,800.
const banded = {
  'iuran.dasar': '2950000',
  'iuran.jkk': '14750',
  'iuran.jkm': '3400',
  'iuran.total': '18150',
  'iuran.berikutnya': '36300',
  'manfaat.jkk-meninggal': '163600000',
}
const bandedQuery = 'segmen=bpu&sektor=umum&penghasilan=3+juta&bulan=2026-11'

// PP 44/2015, PP 46/2015, PP 45/2015 and PP 6/2025 at Rp4,000,000, low risk.
const employee = {
  'iuran.jkk.pemberi-kerja': '21600',
  'iuran.jkm.pemberi-kerja': '12000',
  'iuran.jht.pekerja': '80000',
  'iuran.jht.pemberi-kerja': '148000',
  'iuran.jp.pekerja': '40000',
  'iuran.jp.pemberi-kerja': '80000',
  'iuran.jkp': '14400',
  'iuran.jkp.pekerja': '0',
  'iuran.total.pekerja': '120000',
  'manfaat.jkp.6': '2400000',
}
const employeeQuery = 'segmen=pu&upah=4.000.000&risiko=2&jp=ya&bulan=2026-11'

const boundaries = [
  { sektor: 'umum', bulan: '2026-03', total: '16800' },
  { sektor: 'umum', bulan: '2026-04', total: '8400' },
  { sektor: 'umum', bulan: '2026-12', total: '8400' },
  { sektor: 'umum', bulan: '2027-01', total: '16800' },
  { sektor: 'transportasi', bulan: '2025-12', total: '16800' },
  { sektor: 'transportasi', bulan: '2026-01', total: '8400' },
  { sektor: 'transportasi', bulan: '2027-03', total: '8400' },
  { sektor: 'transportasi', bulan: '2027-04', total: '16800' },
]

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const [query, reference] of [
      [selfEmployedQuery, selfEmployed],
      [bandedQuery, banded],
      [employeeQuery, employee],
    ] as const) {
      test(`matches the law to the rupiah: ${query}`, async ({ page }) => {
        await page.goto(`${address}?${query}`)
        for (const [name, value] of Object.entries(reference)) {
          await expect(figure(page, name), name).toHaveAttribute('value', value)
        }
      })
    }

    test('the price changes with the contribution month, for each kind of work', async ({
      page,
    }) => {
      for (const { sektor, bulan, total } of boundaries) {
        await page.goto(`${address}?segmen=bpu&sektor=${sektor}&penghasilan=1jt&bulan=${bulan}`)
        const label = `${sektor} ${bulan}`
        await expect(figure(page, 'iuran.total'), label).toHaveAttribute('value', total)
      }
    })

    test('with nothing chosen shows a named example, and asks for nothing but the choice', async ({
      page,
    }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { name: /^Contoh/ })).toBeVisible()
      await expect(figure(page, 'iuran.total')).toHaveAttribute('value', '8400')
      await expect(choose(page, 'selfEmployed')).toBeInViewport()
      await expect(choose(page, 'employee')).toBeInViewport()
      await expect(page.locator('#alat :is(input, select)')).toHaveCount(0)
    })

    test('the choice asks only what concerns that work, and stands in the address', async ({
      page,
    }) => {
      await page.goto(address)
      for (const [option, asked, unasked, segment] of [
        ['selfEmployed', 'penghasilan', 'upah', 'bpu'],
        ['employee', 'upah', 'penghasilan', 'pu'],
      ] as const) {
        await choose(page, option).click()
        await expect(page).toHaveURL(new RegExp(`segmen=${segment}`))
        await expect(choose(page, option)).toHaveAttribute('aria-current', 'true')
        await expect(page.getByLabel(words.label[asked])).toBeInViewport()
        await expect(page.getByLabel(words.label[unasked])).toBeHidden()
      }
    })

    test('filling the form answers, and asks only what concerns that work', async ({ page }) => {
      await page.goto(address)
      await choose(page, 'employee').click()
      await page.getByLabel(words.label.upah).fill('3,5 juta')
      await page.getByRole('button', { name: words.submit }).click()
      // 2% for JHT and 1% for JP.
      await expect(figure(page, 'iuran.total.pekerja')).toHaveAttribute('value', '105000')
      await expect(page.getByLabel(words.label.upah)).toHaveValue('3,5 juta')
      await expect(page.getByLabel(words.label.penghasilan)).toBeHidden()
    })

    test('what is mostly as usual is folded, and stands open where it is not', async ({ page }) => {
      const fold = page.locator('#alat form details')
      await page.goto(`${address}?segmen=bpu&sektor=umum`)
      await expect(page.getByLabel(words.label.lama)).toBeHidden()
      await fold.getByText(words.legend.further).click()
      await page.getByLabel(words.label.lama).fill('12')
      await page.getByRole('button', { name: words.submit }).click()
      await expect(page).toHaveURL(/lama=12/)
      await expect(page.getByLabel(words.label.lama)).toBeVisible()
      await page.goto(`${address}?segmen=bpu&sektor=umum&lama=51`)
      await expect(page.getByLabel(words.label.lama)).toBeVisible()
    })

    test('months paid at once cost what each of them costs', async ({ page }) => {
      await page.goto(`${address}?segmen=bpu&penghasilan=1jt&bulan=2026-11&bayar=3`)
      await expect(figure(page, 'iuran.sekaligus')).toHaveAttribute('value', '33600')
    })

    test('a month without a recorded wage limit is not guessed', async ({ page }) => {
      await page.goto(`${address}?segmen=pu&upah=4jt&bulan=2027-03`)
      await expect(figure(page, 'iuran.jp')).toHaveCount(0)
      await expect(figure(page, 'iuran.total')).toHaveCount(0)
      await expect(page.locator('table')).toContainText(words.table.unknown)
    })

    test('a figure opens to how it was made', async ({ page }) => {
      await page.goto(`${address}?${selfEmployedQuery}`)
      const how = page.locator('.gets details').filter({ hasText: words.how.benefit }).first()
      await expect(how.getByRole('link').first()).toBeHidden()
      await how.locator('summary').click()
      await expect(how.getByRole('link').first()).toHaveAttribute('href', /^\/sumber\//)
      await expect(how.getByRole('link').first()).toBeVisible()
    })

    test('what cannot be read gets a message, and nothing typed is lost', async ({ page }) => {
      await page.goto(`${address}?segmen=bpu&penghasilan=banyak&lama=51&bulan=2026-13&jht=ya`)
      await expect(page).toHaveTitle(new RegExp(`^${words.errorTitle}`))
      await expect(page.getByRole('heading', { name: messages.formError.heading })).toBeVisible()
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await expect(page.getByLabel(words.label.penghasilan)).toHaveValue('banyak')
      await expect(page.getByLabel(words.label.lama)).toHaveValue('51')
      await expect(page.getByLabel(words.label.lama)).toHaveAccessibleDescription(/50/)
      await expect(page.getByLabel(words.label.bulan)).toHaveAccessibleDescription(
        messages.formError.unreadable.listedMonth,
      )
    })
  })
}

test('the pictures say in words what they show', async ({ page }) => {
  await page.goto(`${address}?${selfEmployedQuery}`)
  const pictures = page.getByRole('img')
  await expect(pictures).toHaveCount(2)
  await expect(pictures.first()).toHaveAccessibleName(/1\.000/)
  // The contribution for death beside what it brings: savings are not in it.
  await expect(pictures.last()).toHaveAccessibleName(/Rp3\.400\b.*Rp42 juta/)
})

test('by keyboard alone, from the income to the result', async ({ page }) => {
  await page.goto(`${address}?segmen=bpu&sektor=umum`)
  await page.getByLabel(words.label.penghasilan).focus()
  await page.keyboard.type('2 juta')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Hasil/ })).toBeFocused()
  await expect(figure(page, 'iuran.total')).toHaveAttribute('value', '13400')
  await expect(figure(page, 'iuran.dasar')).toHaveAttribute('value', '2000000')
})

test('with JavaScript the answer asks the server nothing', async ({ page }) => {
  await page.goto(`${address}?segmen=bpu&sektor=umum`, { waitUntil: 'networkidle' })
  const asked: string[] = []
  // The browser may fetch the icon again; nothing else, and nothing that was typed.
  page.on('request', (request) => {
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  })
  await page.getByLabel(words.label.penghasilan).fill('2 juta')
  await page.getByRole('button', { name: words.submit }).click()
  await expect(page).toHaveURL(/penghasilan=2/)
  await expect(figure(page, 'iuran.total')).toHaveAttribute('value', '13400')
  expect(asked).toEqual([])
})

test('pages lead here filled in, without any income', async ({ page }) => {
  for (const [path, query] of [
    ['/untuk/petani', 'segmen=bpu&sektor=umum'],
    ['/untuk/ojek-sopir', 'segmen=bpu&sektor=transportasi'],
    ['/untuk/karyawan', 'segmen=pu'],
    ['/program/jht', 'segmen=bpu&jht=ya'],
    ['/program/jp', 'segmen=pu'],
  ]) {
    await page.goto(path ?? '')
    await expect(page.getByRole('link', { name: words.link }).first()).toHaveAttribute(
      'href',
      `${address}?${query}`,
    )
  }
  await page.goto('/untuk/pekerja-migran')
  await expect(page.locator(`a[href^="${address}?"]`)).toHaveCount(0)
})

test('a wrong tap loses nothing: the other kind of work keeps what was typed', async ({ page }) => {
  await page.goto(`${address}?segmen=bpu&penghasilan=2jt&bulan=2026-11`, {
    waitUntil: 'networkidle',
  })
  await choose(page, 'employee').click()
  await expect(page.getByLabel(words.label.penghasilan)).toBeHidden()
  await choose(page, 'selfEmployed').click()
  await expect(page.getByLabel(words.label.penghasilan)).toHaveValue('2jt')
  await expect(figure(page, 'iuran.total')).toBeVisible()
})

test('no input ever breaks the server', async ({ request }) => {
  test.setTimeout(90_000)
  const nasty = ['', ' ', '-1', '0', '1e999', 'NaN', '%00', '🌾', '<script>', '9'.repeat(500)]
  const fields = [
    'segmen',
    'sektor',
    'penghasilan',
    'dibayar',
    'peserta',
    'upah',
    'risiko',
    'jp',
    'jht',
    'bulan',
    'bayar',
    'lama',
  ]
  for (const value of nasty) {
    for (const field of fields) {
      const segment = ['upah', 'risiko', 'jp'].includes(field) ? 'segmen=pu&' : ''
      const response = await request.get(
        `${address}?${segment}${field}=${encodeURIComponent(value)}`,
      )
      expect(response.status(), `${field}=${value.slice(0, 20)}`).toBe(200)
    }
  }
})
