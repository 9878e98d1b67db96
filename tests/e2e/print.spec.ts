import { expect, type Page, test } from '@playwright/test'

// A5 at 96 pixels an inch, less a centimetre on each side.
const sheet = { width: 559 - 76, height: 794 - 76 }
// A4, less 12 millimetres.
const wideSheet = { width: 794 - 91, height: 1123 - 91 }

test('each card of the first hours fits on one A5 sheet', async ({ page }) => {
  await page.setViewportSize(sheet)
  await page.goto('/klaim')
  await page.emulateMedia({ media: 'print' })
  const cards = page.locator('.pocket')
  await expect(cards).toHaveCount(2)
  for (const card of await cards.all()) {
    expect((await card.boundingBox())?.height).toBeLessThanOrEqual(sheet.height)
    await expect(card).toHaveCSS('break-inside', 'avoid')
    await expect(card).toHaveCSS('break-after', 'page')
  }
})

/** Sheets a page prints on. */
async function sheetsOf(page: Page, path: string, format: 'A4' | 'A5'): Promise<number> {
  await page.goto(path)
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('what people take along is short on paper', async ({ page }) => {
  expect(await sheetsOf(page, '/untuk/petani', 'A4')).toBeLessThanOrEqual(3)
  for (const path of ['/tanya/cek-aktif', '/tanya/kena-phk-apa-dulu', '/tanya/hilang-di-laut']) {
    expect(await sheetsOf(page, path, 'A4'), path).toBe(1)
  }
})

test('both cards of the first hours stand side by side on one A4 sheet', async ({ page }) => {
  await page.setViewportSize(wideSheet)
  await page.goto('/klaim')
  await page.emulateMedia({ media: 'print' })
  const [first, second] = await Promise.all(
    [0, 1].map((i) => page.locator('.pocket').nth(i).boundingBox()),
  )
  if (!first || !second) throw new Error('no two cards')
  expect(Math.abs(first.y - second.y)).toBeLessThan(2)
  expect(first.x + first.width).toBeLessThanOrEqual(second.x)
  expect(Math.max(first.y + first.height, second.y + second.height)).toBeLessThanOrEqual(
    wideSheet.height,
  )
})

test('paper says where it is from and when it was checked, and leaves the sources away', async ({
  page,
}) => {
  await page.goto('/untuk/petani')
  await expect(page.locator('.on-paper')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.on-paper')).toContainText('/untuk/petani')
  await expect(page.locator('main .source time')).toBeVisible()
  for (const away of ['.sources', '.share', '.others', '.crumbs', '.foot nav']) {
    for (const part of await page.locator(away).all()) await expect(part, away).toBeHidden()
  }
})

test('pictures of programs keep their lines without their ground', async ({ page }) => {
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  const picture = page.locator('.row > span:first-child').first()
  await expect(picture).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(picture).toHaveCSS('border-top-style', 'solid')
})

test('in print, buttons and menus stay away and letters are dark on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/program/jkm')
  await expect(page.locator('.menu')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('.gets .figure').first()).toHaveCSS('color', 'rgb(63, 58, 140)')
})
