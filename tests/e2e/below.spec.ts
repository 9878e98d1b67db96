import { expect, test } from '@playwright/test'

// What lies below the first screen is laid out late (app/styles/below.css): nobody must notice.
test.use({ viewport: { width: 360, height: 740 } })

test('much of a long page is not laid out at first', async ({ page }) => {
  await page.goto('/program/jkk')
  const late = page.locator('.prose > h2 ~ *')
  expect(await late.count()).toBeGreaterThan(20)
  for (const part of await late.all()) await expect(part).toHaveCSS('content-visibility', 'auto')
})

for (const address of [
  '/klaim#sudah-mengajukan',
  '/program/jkk#sumber',
  '/tanya#rumah',
  '/sumber/layanan#layanan.klaim.biaya',
  '/kpr/cek/aturan#usia',
]) {
  test(`${address} opens at its place`, async ({ page }) => {
    await page.goto(address)
    const target = page.locator(`[id="${address.split('#')[1]}"]`)
    const top = () => target.evaluate((element) => element.getBoundingClientRect().top)
    // Right below the header, which stays in place.
    const padding = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollPaddingTop,
    )
    await expect.poll(top).toBeGreaterThan(0)
    await expect.poll(top).toBeLessThan(Number.parseFloat(padding) + 10)
  })
}

test('a search in the page finds what was not laid out', async ({ page }) => {
  await page.goto('/sumber/jkk')
  // What the browser's own search does, in words of a script.
  expect(await page.evaluate('find("Tanda klinik")')).toBe(true)
  await expect(page.getByText('Tanda klinik').first()).toBeInViewport()
})

test('on paper all of it stands', async ({ page }) => {
  await page.goto('/program/jkk')
  await page.emulateMedia({ media: 'print' })
  for (const part of await page.locator('.prose > *').all()) {
    await expect(part).toHaveCSS('content-visibility', 'visible')
  }
})

test('the ring of the focus is not cut off', async ({ page }) => {
  await page.goto('/program/jkk')
  await expect(page.locator('.prose > h2 ~ p').first()).toHaveCSS('overflow-clip-margin', '9px')
})
