import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { bestChoices, worstChoices } from '../unit/kpr/eligibility/choices'
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl })

const words = messages.eligibility
const address = '/kpr/cek'

const verdict = (page: Page) => ({
  basic: page.locator('[data-dasar]'),
  overall: page.locator('[data-hasil]'),
  eligibleOn: page.locator('[data-angka="tanggal-memenuhi"]'),
  condition: (code: string) => page.locator(`[data-syarat="${code}"]`),
})

const codes = [
  'segmen',
  'jht',
  'masa-kepesertaan',
  'jkkjkm',
  'iuran',
  'perusahaan',
  'rumah',
  'pernah',
  'slik',
  'usia',
  'angsuran',
  'plafon',
]

const allMet = `${new URLSearchParams(bestChoices)}&tanggal=22&bulan=11&tahun=2025&lahir=1990&penghasilan=6000000&pinjaman=150000000&tenor=15`

const allUnmet = `${new URLSearchParams(worstChoices)}&bulan=1&tahun=2026&lahir=1975&penghasilan=2000000&pinjaman=600000000&tenor=30`

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the page asks first and judges nothing', async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('button', { name: words.send })).toBeVisible()
      await expect(verdict(page).overall).toHaveCount(0)
    })

    test('filling the form answers with every condition', async ({ page }) => {
      await page.goto(address)
      const choose = (question: string, answer: string) =>
        page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
      await choose(words.question.segmen, words.option.employee)
      await choose(words.question.jht, words.option.yes)
      await page.getByLabel(words.question.bulan, { exact: true }).fill('1')
      await page.getByLabel(words.question.tahun, { exact: true }).fill('2026')
      await page.getByRole('button', { name: words.send }).click()
      await expect(page).toHaveURL(/segmen=pu.*tahun=2026/)
      await expect(verdict(page).basic).toHaveAttribute('data-dasar', 'belum')
      await expect(verdict(page).eligibleOn).toHaveAttribute('datetime', '2027-02-01')
      for (const code of codes) await expect(verdict(page).condition(code)).toHaveCount(1)
      await expect(page.getByLabel(words.question.tahun, { exact: true })).toHaveValue('2026')
    })

    test('asks first what settles it, and folds what is met', async ({ page }) => {
      await page.goto(`${address}?segmen=pu&rumah=belum&slik=macet`)
      const asked = await page
        .locator('#alat form :is(input, select)')
        .evaluateAll((fields) => [...new Set(fields.map((each) => each.getAttribute('name')))])
      expect(asked.slice(0, 6)).toEqual(['segmen', 'tanggal', 'bulan', 'tahun', 'rumah', 'slik'])
      const met = verdict(page).condition('rumah')
      await expect(met).toBeHidden()
      await expect(verdict(page).condition('slik')).toBeVisible()
      await page.getByText(words.list.ya.replace('{count}', '2'), { exact: true }).click()
      await expect(met).toBeVisible()
    })

    test('all is met: and still the bank decides', async ({ page }) => {
      await page.goto(`${address}?${allMet}`)
      await expect(verdict(page).basic).toHaveAttribute('data-dasar', 'memenuhi')
      await expect(verdict(page).overall).toHaveAttribute('data-hasil', 'memenuhi')
      await expect(verdict(page).overall).toContainText(words.bankDecides)
      await expect(page.getByText(/disetujui/i)).toHaveCount(0)
    })

    test('all unmet conditions are shown at once, each with its step, who decides and its source', async ({
      page,
    }) => {
      await page.goto(`${address}?${allUnmet}`)
      await expect(verdict(page).overall).toHaveAttribute('data-hasil', 'belum')
      for (const code of codes) {
        const condition = verdict(page).condition(code)
        await expect(condition).toHaveAttribute('data-status', 'tidak')
        await expect(condition).toContainText(words.next)
        await expect(condition.locator('a[href^="/sumber/"]').first()).toBeVisible()
        const step = condition.locator('a[href^="#langkah-"]').first()
        await expect(page.locator((await step.getAttribute('href')) ?? '')).toBeVisible()
      }
    })

    test('what to mend comes first: what blocks, what takes time, what to find out', async ({
      page,
    }) => {
      await page.goto(`${address}?segmen=pu&rumah=punya&slik=macet`)
      const { blocks, takesTime, asks } = words.advice.kind
      const headings = page.locator('.advice h4')
      await expect(headings).toHaveText([blocks, takesTime, asks])
      await expect(page.locator('#langkah-1')).toContainText(words.action.askAboutRenovation)
    })

    test('the text for the personnel office opens and names nobody', async ({ page }) => {
      await page.goto(`${address}?segmen=pu&jht=tidak&lahir=1990&penghasilan=6000000`)
      await page.getByText(words.letter.open).click()
      await expect(page.locator('.letter')).toHaveText(words.letter.body, {
        useInnerText: true,
      })
      const href = await page.getByRole('link', { name: words.letter.mail }).getAttribute('href')
      expect(href).toMatch(/^mailto:\?subject=/)
      expect(decodeURIComponent(href ?? '')).not.toMatch(/\d/)
    })

    test('the first possible day goes into the calendar, and nothing else with it', async ({
      page,
      request,
    }) => {
      await page.goto(`${address}?segmen=pu&jht=ya&bulan=1&tahun=2026&penghasilan=6000000`)
      const link = page.getByRole('link', { name: words.firstDay.calendar })
      await expect(link).toHaveAttribute('href', `${address}/pengingat.ics?tanggal=2027-02-01`)
      const response = await request.get((await link.getAttribute('href')) ?? '')
      expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    })

    test('every figure opens to how it was made', async ({ page }) => {
      await page.goto(`${address}?${allMet}`)
      const figures = page.locator('.box:has([data-angka]) > div')
      await expect(figures).toHaveCount(4)
      for (const figure of await figures.all()) {
        await figure.locator('summary').click()
        await expect(figure.locator('li').last()).toBeVisible()
        await expect(figure.locator('a[href^="/sumber/"]').first()).toBeVisible()
      }
    })

    for (const [start, basic, day] of [
      ['tanggal=22&bulan=11&tahun=2025', 'memenuhi', null],
      ['tanggal=23&bulan=11&tahun=2025', 'belum', '2026-11-23'],
      ['bulan=10&tahun=2025', 'memenuhi', null],
      ['bulan=12&tahun=2025', 'belum', '2027-01-01'],
      ['tahun=2025', 'belum-pasti', null],
    ] as const) {
      test(`a member since ${start}`, async ({ page }) => {
        await page.goto(`${address}?segmen=pu&jht=ya&${start}`)
        await expect(verdict(page).basic).toHaveAttribute('data-dasar', basic)
        await expect(verdict(page).eligibleOn).toHaveCount(day ? 1 : 0)
        if (day) await expect(verdict(page).eligibleOn).toHaveAttribute('datetime', day)
      })
    }

    for (const [search, field, said] of [
      ['tahun=1985', 'tahun', /1990.*2005/],
      ['tahun=1976', 'tahun', /1977/],
      ['tahun=2027', 'tahun', /belum tiba/],
      ['lahir=2027', 'lahir', /1926.*2026/],
      ['lahir=1925', 'lahir', /1926.*2026/],
    ] as const) {
      test(`what cannot be true is judged by nobody: ${search}`, async ({ page }) => {
        await page.goto(`${address}?${search}&${allMet}`)
        await expect(page.locator(`#${field}-salah`)).toHaveText(said)
        await expect(page.locator(`#periksa a[href="#${field}"]`)).toHaveText(said)
        await expect(page.locator('[data-hasil], [data-dasar], [data-angka]')).toHaveCount(0)
      })
    }

    test('what cannot be read gets a message, and nothing typed is lost', async ({ page }) => {
      await page.goto(
        `${address}?segmen=siapa&jht=ya&tanggal=31&bulan=2&tahun=2025&penghasilan=banyak`,
      )
      await expect(page).toHaveTitle(new RegExp(`^${words.errorTitle}`))
      await expect(page.getByRole('heading', { name: messages.formError.heading })).toBeVisible()
      await expect(verdict(page).overall).toHaveCount(0)
      const income = page.getByLabel(words.question.penghasilan, { exact: true })
      await expect(income).toHaveValue('banyak')
      await expect(income).toHaveAttribute('aria-invalid', 'true')
      await expect(income).toHaveAccessibleDescription(/juta/)
      await expect(
        page.getByRole('group', { name: words.question.jht }).getByLabel(words.option.yes),
      ).toBeChecked()
    })
  })
}

test('by keyboard alone, from the first question to the result', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('group', { name: words.question.segmen }).getByRole('radio').last().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel(words.option.employee)).toBeChecked()
  const month = page.getByLabel(words.question.bulan, { exact: true })
  for (let i = 0; i < 20 && !(await month.evaluate((e) => e === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('1')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: words.result })).toBeFocused()
  await expect(verdict(page).eligibleOn).toHaveAttribute('datetime', '2027-02-01')
})

test('with JavaScript the answer asks the server nothing, and Back undoes it', async ({ page }) => {
  await page.goto(address, { waitUntil: 'networkidle' })
  const asked: string[] = []
  // The browser may fetch the icon again; nothing else, and nothing that was typed.
  page.on('request', (request) => {
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  })
  await page.getByLabel(words.option.selfEmployed).check()
  await page.getByRole('button', { name: words.send }).click()
  await expect(verdict(page).condition('segmen')).toHaveAttribute('data-status', 'tidak')
  await page.getByLabel(words.option.employee).check()
  await expect(verdict(page).condition('segmen')).toHaveAttribute('data-status', 'ya')
  expect(asked).toEqual([])
  await page.goBack()
  await expect(verdict(page).overall).toHaveCount(0)
  await page.goForward()
  await expect(verdict(page).condition('segmen')).toHaveAttribute('data-status', 'ya')
  await page.reload()
  await expect(verdict(page).condition('segmen')).toHaveAttribute('data-status', 'ya')
})

test('no input ever breaks the server', async ({ request }) => {
  const nasty = [
    '',
    ' ',
    '-1',
    '1e999',
    'NaN',
    '%00',
    '🌾',
    '<script>',
    '9'.repeat(150),
    '0,0,0',
    '٣',
  ]
  const fields = [
    'segmen',
    'tanggal',
    'bulan',
    'tahun',
    'lahir',
    'penghasilan',
    'pinjaman',
    'tenor',
    'slik',
  ]
  for (const value of nasty) {
    const query = fields.map((field) => `${field}=${encodeURIComponent(value)}`).join('&')
    const response = await request.get(`${address}?${query}&segmen=pu&segmen=bpu&asing=1`)
    expect(response.status(), value.slice(0, 20)).toBe(200)
    expect(await response.text()).not.toContain('<script>"')
  }
  expect((await request.get(`${address}?%`)).status()).toBeLessThan(500)
  const tooLong = `${address}?tenor=${'9'.repeat(4500)}`
  expect((await request.get(tooLong)).status()).toBe(414)
})

test('an answer is kept from search engines, the question is not', async ({ page }) => {
  await page.goto(`${address}?segmen=pu`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.goto(address)
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
})
