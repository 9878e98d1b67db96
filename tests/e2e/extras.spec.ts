import { expect, test } from '@playwright/test'

const dated = `
  <p data-until="2026-12-31"><span class="now">Rp8.400</span> <span>Rp16.800</span></p>
  <p data-until="2027-02-28"><span class="now">lama</span> <span class="then" hidden>tanyakan</span></p>`

test.describe('a saved page opened on a later day', () => {
  for (const [instant, price, ceiling] of [
    ['2026-12-31T16:59:00Z', true, true],
    ['2026-12-31T17:00:00Z', false, true],
    ['2027-02-28T17:00:00Z', false, false],
  ] as const) {
    test(`at ${instant} shows only what still holds in Jakarta`, async ({ page }) => {
      await page.clock.setFixedTime(instant)
      await page.setContent(dated)
      await page.addScriptTag({ path: 'public/tambahan.js' })
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
