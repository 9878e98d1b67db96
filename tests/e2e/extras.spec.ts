import { expect, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { scriptFile } from './scripts'

const dated = `
  <p data-until="2026-12-31"><span class="now">Rp8.400</span> <span>Rp16.800</span></p>
  <p data-until="2027-02-28"><span class="now">lama</span> <span class="then" data-kata="tanyakan"></span></p>`

test.describe('a saved page opened on a later day', () => {
  for (const [instant, price, ceiling] of [
    ['2026-12-31T16:59:00Z', true, true],
    ['2026-12-31T17:00:00Z', false, true],
    ['2027-02-28T17:00:00Z', false, false],
  ] as const) {
    test(`at ${instant} shows only what still holds in Jakarta`, async ({ page }) => {
      await page.clock.setFixedTime(instant)
      await page.setContent(dated)
      await page.addScriptTag({ path: scriptFile('tambahan') })
      await expect(page.getByText('Rp8.400')).toBeVisible({ visible: price })
      await expect(page.getByText('Rp16.800')).toBeVisible()
      await expect(page.getByText('lama')).toBeVisible({ visible: ceiling })
      await expect(page.getByText('tanyakan')).toBeVisible({ visible: !ceiling })
    })
  }
})

test('the menu opens by keyboard, and Escape closes it', async ({ page }) => {
  await page.goto('/')
  const button = page.locator('.menu summary')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.menu a').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.menu a').first()).toBeHidden()
  await expect(button).toBeFocused()
})

test('a link into a fold opens it, at the start and later', async ({ page }) => {
  await page.goto('/klaim#meninggal-karena-kerja-bawa-ini')
  const fold = page.locator('details#meninggal-karena-kerja-bawa-ini')
  await expect(fold).toHaveAttribute('open')
  await expect(fold).toBeInViewport()
  const other = page.locator('details#meninggal-karena-sebab-lain-jkm')
  await expect(other).not.toHaveAttribute('open')
  await page.locator('a[href="#meninggal-karena-sebab-lain-jkm"]').click()
  await expect(other).toHaveAttribute('open')
  await expect(other).toBeInViewport()
})

test('on paper folds are open, except the sources, and closed again after it', async ({ page }) => {
  await page.goto('/program/jkk')
  const folds = page.locator('details.fold:not(.sources)')
  const open = page.locator('details.fold[open]')
  await expect(open).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(open).toHaveCount(await folds.count())
  await expect(page.locator('details.sources[open]')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(open).toHaveCount(0)
})

test('a tap writes out an abbreviation', async ({ page }) => {
  await page.goto('/daftar')
  const abbreviation = page.locator('main li > abbr, main p > abbr').first()
  const meaning = (await abbreviation.getAttribute('title')) ?? 'nothing'
  await abbreviation.click()
  await expect(page.getByText(`(${meaning})`).first()).toBeVisible()
})

test.describe('handing a page on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copied text is that of the WhatsApp link: answer, validity, address', async ({
    page,
  }) => {
    await page.goto('/untuk/petani')
    const row = page.locator('[data-bagikan]')
    const link = (await row.getByRole('link').getAttribute('href')) ?? ''
    expect(link).toMatch(/^https:\/\/wa\.me\/\?text=/)
    const text = new URL(link).searchParams.get('text') ?? ''
    await row.getByRole('button', { name: messages.share.copyText }).click()
    await expect(row.getByRole('button', { name: messages.share.copied })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  })

  test('copied twice, the button says again what it does', async ({ page }) => {
    await page.clock.install()
    await page.goto('/untuk/petani')
    const row = page.locator('[data-bagikan]')
    await row.getByRole('button', { name: messages.share.copyText }).click()
    const copied = row.getByRole('button', { name: messages.share.copied })
    await copied.click()
    await page.clock.runFor(10_000)
    await expect(copied).toHaveCount(0)
    await expect(row.getByRole('button', { name: messages.share.copyText })).toBeVisible()
  })

  test("the phone's own sharing is offered where there is one", async ({ page }) => {
    await page.goto('/untuk/petani')
    const button = page.locator('button[data-kirim]')
    await expect(button).toBeHidden()
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = data?.text ?? ''
      }
    })
    await page.reload()
    await button.click()
    await expect(page).toHaveTitle(/\/untuk\/petani/)
  })
})
