import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { scriptAddress } from './scripts'
import { fixedDayUrl } from './servers'

test.use({ baseURL: fixedDayUrl, viewport: { width: 360, height: 740 } })

const words = messages.share

/** Each tool with its empty form, an answer, one of its rupiah fields, and what must stay with the reader. */
const tools = [
  {
    path: '/kpr/cek',
    empty: '/kpr/cek',
    field: 'penghasilan',
    search:
      'segmen=pu&jht=ya&bulan=3&tahun=2020&slik=macet&lahir=1987&penghasilan=6543210&pinjaman=123456789&tenor=15',
    secrets: ['macet', '1987', '6543210', '6.543.210', '123456789', '123.456.789'],
    inWords: 'segmen=pu&jht=ya&bulan=Pebruari&tahun=2020&pinjaman=150+juta&tenor=20+tahun',
    inNumbers: '?segmen=pu&bulan=2&tahun=2020&jht=ya&tenor=20',
  },
  {
    path: '/kpr/banding',
    empty: '/kpr/banding',
    field: 'harga',
    search: 'harga=166000000&dp=16000000&tenor=20&penghasilan=6543210',
    secrets: ['6543210', '6.543.210'],
    inWords: 'harga=166+juta&dp=Rp+16.000.000&tenor=20+thn&mlt=8.75%25&promo_bulan=24+bulan',
    inNumbers: '?harga=166000000&dp=16000000&tenor=20&mlt=8%2C75&promo_bulan=24',
  },
  {
    path: '/kpr/bunga-asli',
    empty: '/kpr/bunga-asli',
    field: 'pinjaman',
    search: 'pinjaman=12345678&cicilan=1234567&kali=12',
    secrets: ['12345678', '12.345.678', '1234567', '1.234.567'],
    // A debt is nobody else's business: only the tool itself is handed on.
    inWords: 'pinjaman=20+juta&cicilan=1+juta&kali=24+kali',
    inNumbers: '',
  },
  {
    path: '/iuran',
    empty: '/iuran?segmen=bpu',
    field: 'penghasilan',
    search: 'segmen=bpu&sektor=umum&penghasilan=6543210&jht=ya&bulan=2026-11',
    secrets: ['6543210', '6.543.210'],
    inWords: 'segmen=bpu&penghasilan=2,5+juta&bulan=Nopember+2026&lama=10+tahun&upah=4+juta',
    inNumbers: '?segmen=bpu&bulan=2026-11&lama=10',
  },
] as const

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The link in what WhatsApp is given, and what is copied. */
async function sharedLink(page: Page): Promise<URL> {
  const link = page.locator('[data-bagikan] a').filter({ hasText: words.whatsapp })
  const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text')
  const [address = ''] = (text ?? '').match(/https?:\S+/) ?? []
  return new URL(address)
}

const submit = (page: Page) => page.locator('#alat form button[type="submit"]')

for (const { path, empty, field, search, secrets, inWords, inNumbers } of tools) {
  test.describe(path, () => {
    test('points come while typing, with the caret where it was', async ({ page }) => {
      await page.goto(empty, { waitUntil: 'networkidle' })
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

    test('on a wide screen the form stands left and the answer right, both in view', async ({
      page,
    }) => {
      await page.goto(`${path}?${search}#hasil`)
      const [form, heading] = [page.locator('#alat form'), page.locator('#hasil')]
      for (const width of [1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        await heading.scrollIntoViewIfNeeded()
        const [left, right] = [await form.boundingBox(), await heading.boundingBox()]
        expect((left?.x ?? 0) + (left?.width ?? 0), `${width}`).toBeLessThan(right?.x ?? 0)
        await expect(form).toBeInViewport()
        await expect(heading).toBeInViewport()
        await page.locator('#bagikan').scrollIntoViewIfNeeded()
        await expect(form, `${width}: stays`).toBeInViewport()
      }
      await page.setViewportSize({ width: 1023, height: 800 })
      const [above, below] = [await form.boundingBox(), await heading.boundingBox()]
      expect(above?.x).toBe(below?.x)
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
      await page.route(`**${scriptAddress(basename(path))}`, async (route) => {
        await released
        await route.continue()
      })
      await page.goto(empty, { waitUntil: 'commit' })
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
      const { pathname, search: handedOn } = await sharedLink(page)
      expect(pathname).toBe(path)
      expect((await request.get(path + handedOn)).status()).toBe(200)
    })

    test('what is shared is written in plain numbers', async ({ page }) => {
      await page.goto(`${path}?${inWords}`)
      const { search: handedOn } = await sharedLink(page)
      expect(handedOn).toBe(inNumbers)
      for (const name of [words.whatsapp, words.sms]) {
        const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
        expect(decodeURIComponent(href)).toMatch(new RegExp(`${escaped(handedOn)}$`))
        expect(href).not.toMatch(/\+|%2B/)
      }
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

test('an old link in words and the new one in numbers open the same answer', async ({ page }) => {
  const answers: string[] = []
  for (const search of [
    'harga=166+juta&dp=Rp16.000.000&tenor=20+tahun&mlt=8,75+%25',
    'harga=166000000&dp=16000000&tenor=20&mlt=8%2C75',
  ]) {
    await page.goto(`/kpr/banding?${search}`)
    answers.push((await page.locator('[data-angka]').allTextContents()).join(' '))
  }
  expect(answers[0]).toContain('1.325.566')
  expect(answers[1]).toBe(answers[0])
})

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

/** An amount as people say it, in each tool: what it is asked about, and what the answer counts with. */
const doubted = [
  {
    path: '/kpr/banding',
    others: 'dp=16000000&tenor=20&mlt=8&promo=5&promo_bulan=24&lanjut=11&penghasilan=6543210',
    field: 'harga',
    typed: '166',
    meant: '166 juta',
    shown: '166.000.000',
    figure: ['mlt.angsuran-awal', '1254660'],
  },
  {
    path: '/kpr/cek',
    others: 'segmen=pu&jht=ya&bulan=2&tahun=2020&penghasilan=6000000&tenor=20',
    field: 'pinjaman',
    typed: '150',
    meant: '150 juta',
    shown: '150.000.000',
    figure: ['angsuran', '1325566'],
  },
  {
    path: '/kpr/bunga-asli',
    others: 'pinjaman=20000000&kali=24&periode=bulan',
    field: 'cicilan',
    typed: '1000',
    meant: '1 juta',
    shown: '1.000.000',
    figure: ['bunga-asli', '18.16'],
  },
  {
    path: '/iuran',
    others: 'segmen=pu&risiko=2&jp=ya&bulan=2026-11',
    field: 'upah',
    typed: '4',
    meant: '4 juta',
    shown: '4.000.000',
    figure: ['iuran.total.pekerja', '120000'],
  },
] as const

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in the browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const { path, others, field, typed, meant, shown, figure } of doubted) {
      test(`${path}: ${typed} for ${meant} is asked about, and one tap gives the answer`, async ({
        page,
      }) => {
        await page.goto(`${path}?${others}&${field}=${typed}`, { waitUntil: 'networkidle' })
        await expect(page.locator('[data-angka], [data-hasil]')).toHaveCount(0)
        await expect(page.locator(`#${field}-salah`)).toHaveText(`Maksud Anda ${meant}?`)
        await page.getByRole('button', { name: `Ya, ${meant}` }).click()
        await expect(page.locator(`#${field}`)).toHaveValue(shown)
        await expect(page.locator(`[data-angka="${figure[0]}"]`)).toHaveAttribute(
          'value',
          figure[1],
        )
        // All other answers are still there, and the address brings the same again.
        for (const [name, value] of new URLSearchParams(others)) {
          const given = new URL(page.url()).searchParams.get(name) ?? ''
          expect(given.replaceAll('.', '')).toBe(value)
        }
        await page.reload()
        await expect(page.locator(`#${field}`)).toHaveValue(shown)
      })
    }

    test('who does mean so little says so with one tap', async ({ page }) => {
      await page.goto('/kpr/bunga-asli?pinjaman=500000&kali=120&periode=hari&cicilan=5000', {
        waitUntil: 'networkidle',
      })
      await expect(page.locator('[data-angka]')).toHaveCount(0)
      await page.getByRole('button', { name: 'Memang Rp5.000' }).click()
      await expect(page.locator('[data-angka="total"]')).toHaveAttribute('value', '600000')
      await expect(page.locator('#cicilan')).toHaveValue('5.000,00')
    })

    test('Enter sends what is typed, not what was asked', async ({ page }) => {
      await page.goto('/kpr/banding?harga=166&dp=16000000&tenor=20', { waitUntil: 'networkidle' })
      await page.locator('#harga').fill('200 juta')
      await page.locator('#harga').press('Enter')
      await expect(page.locator('[data-angka="mlt.pokok"]')).toHaveAttribute('value', '184000000')
    })
  })
}

/** What makes a message come or go just when the button is pressed. */
const leaving = [
  {
    path: '/kpr/cek',
    search: 'segmen=pu&jht=ya&penghasilan=6000000&pinjaman=150000000&tenor=20',
    field: 'tenor',
    wrong: '20 taun',
    right: '20',
  },
  {
    path: '/kpr/cek',
    search: 'segmen=pu&jht=ya&penghasilan=6000000&pinjaman=150000000&tenor=20',
    field: 'pinjaman',
    wrong: '150jt-an',
    right: '150jt',
  },
  {
    path: '/kpr/banding',
    search: 'harga=166000000&dp=16000000&tenor=20',
    field: 'tenor',
    wrong: '31',
    right: '30',
  },
  {
    path: '/kpr/bunga-asli',
    search: 'pinjaman=20000000&cicilan=1000000&kali=24',
    field: 'kali',
    wrong: 'banyak',
    right: '36',
  },
  {
    path: '/iuran',
    search: 'segmen=bpu&penghasilan=1000000&bulan=2026-11',
    field: 'lama',
    wrong: '51',
    right: '50',
  },
] as const

for (const hasTouch of [false, true]) {
  test.describe(hasTouch ? 'with a finger' : 'with a mouse', () => {
    test.use({ hasTouch })

    /** Presses where the button is seen at that moment, as a hand does: it does not aim again. */
    async function press(page: Page, target = submit(page)) {
      // Parts far down are laid out when they come near: a hand waits until the page lies still.
      let box = await target.boundingBox()
      await expect(async () => {
        await target.scrollIntoViewIfNeeded()
        const before = box
        await page.waitForTimeout(100)
        box = await target.boundingBox()
        expect(box).toEqual(before)
      }).toPass()
      if (!box) throw new Error('nothing to press')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (hasTouch) {
        await page.touchscreen.tap(x, y)
        return
      }
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.waitForTimeout(60)
      await page.mouse.up()
    }

    for (const { path, search, field, wrong, right } of leaving) {
      test(`${path}: one press sends, whatever "${field}" then says`, async ({ page }) => {
        await page.goto(`${path}?${search}`, { waitUntil: 'networkidle' })
        await page.locator('#alat form details').evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '')
        })
        // A message comes.
        await page.locator(`#${field}`).fill('')
        await page.locator(`#${field}`).pressSequentially(wrong)
        await press(page)
        await expect(page.locator('#periksa')).toBeFocused()
        await expect(page.locator('#periksa')).toBeInViewport()
        await expect(page.locator(`#${field}-salah`)).toBeVisible()
        // And goes away again. Letter by letter it might go before the press.
        await page.locator(`#${field}`).evaluate((input: HTMLInputElement, value) => {
          input.focus()
          input.value = value
        }, right)
        await press(page)
        await expect(page.locator('#hasil')).toBeFocused()
        await expect(page.locator('#periksa')).toHaveCount(0)
      })
    }

    test('a message still comes when the next field is pressed', async ({ page }) => {
      await page.goto('/kpr/cek?segmen=pu&penghasilan=6000000', { waitUntil: 'networkidle' })
      await page.locator('#tenor').pressSequentially('lama')
      await press(page, page.locator('#pinjaman'))
      await expect(page.locator('#tenor-salah')).toBeVisible()
      await expect(page.locator('#pinjaman')).toBeFocused()
    })

    test('a press elsewhere does not call back what another answer has replaced', async ({
      page,
    }) => {
      await page.goto('/kpr/banding?harga=300jt&dp=60jt&tenor=20', { waitUntil: 'networkidle' })
      await page.locator('#tenor').fill('banyak')
      await press(page, page.locator('[data-contoh="bca"]'))
      await page.waitForTimeout(700)
      await expect(page.locator('#tenor')).toHaveValue('20')
      await expect(page.locator('#promo')).toHaveValue('3,81')
      await expect(page.locator('[data-angka="komersial.pokok"]')).toHaveCount(1)
    })
  })
}
