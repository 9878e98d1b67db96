import { expect, test } from '@playwright/test'

// What lies below the first screen is laid out late (app/styles/below.css): nobody must notice.
test.use({ viewport: { width: 360, height: 740 } })

test('much of a long page is not laid out at first', async ({ page }) => {
  await page.goto('/program/jkk')
  const late = page.locator('[data-below]')
  expect(await late.count()).toBeGreaterThan(20)
  for (const part of await late.all()) await expect(part).toHaveCSS('content-visibility', 'auto')
  await expect(page.locator('.answer')).toHaveCSS('content-visibility', 'visible')
})

test('what is not laid out is about as tall as the build thought', async ({ page }) => {
  for (const path of ['/program/jkk', '/klaim', '/tanya', '/sumber/lain', '/kpr/cek/aturan']) {
    await page.goto(path)
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight)
    const thought = await heightOf()
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('[data-below]{content-visibility:visible!important}')
      document.adoptedStyleSheets = [sheet]
    })
    const truth = await heightOf()
    console.log(`${path}: thought ${thought}, is ${truth}`)
    expect(thought / truth, path).toBeGreaterThan(0.9)
    expect(thought / truth, path).toBeLessThan(1.6)
  }
})

test('turned to the side, the page is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await page.goto('/')
  // Laid out once, then left again.
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.waitForTimeout(200)
  await page.locator('h1').scrollIntoViewIfNeeded()
  await page.waitForTimeout(200)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
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
  for (const part of await page.locator('[data-below]').all()) {
    await expect(part).toHaveCSS('content-visibility', 'visible')
  }
})

test('the ring of the focus is not cut off', async ({ page }) => {
  await page.goto('/program/jkk')
  await expect(page.locator('p[data-below]').first()).toHaveCSS('overflow-clip-margin', '9px')
})
