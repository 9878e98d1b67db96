import { expect, test } from '@playwright/test'

// A5 at 96 pixels an inch, less a centimetre on each side.
const sheet = { width: 559 - 76, height: 794 - 76 }

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

test('in print, buttons and menus stay away and letters are dark on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/program/jkm')
  await expect(page.locator('.menu')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('.gets .figure').first()).toHaveCSS('color', 'rgb(63, 58, 140)')
})
