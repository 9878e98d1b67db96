import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { named } from './addresses'
import { scriptAddress } from './scripts'

const decks = named('penyuluhan')
const mostWords = 28
const smallestShare = 0.04
const headlineShare = 0.09
const leastContrast = 7
const scriptBytes = 1024

const screens = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 740, height: 360 },
]

test('there is a deck for every program, for all of them and for three kinds of work', () => {
  for (const slug of 'jkk jkm jht jp jkp mlt semua petani nelayan karyawan'.split(' ')) {
    expect(decks).toContain(`/penyuluhan/${slug}`)
  }
})

for (const path of decks) {
  test(`${path} says little on a slide, large and dark enough for the last row`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const screen of screens) {
      await page.setViewportSize(screen)
      const faces = await page.locator('.face').evaluateAll(measured)
      expect(faces.length).toBeGreaterThan(4)
      for (const { title, words, small, headline, contrast, height } of faces) {
        const where = `${title}, ${screen.width} × ${screen.height}`
        expect(words, where).toBeLessThanOrEqual(mostWords)
        expect(small / screen.height, where).toBeGreaterThanOrEqual(smallestShare)
        expect(headline / screen.height, where).toBeGreaterThanOrEqual(headlineShare)
        expect(contrast, where).toBeGreaterThanOrEqual(leastContrast)
        expect(height, where).toBeLessThanOrEqual(screen.height)
      }
    }
  })

  test(`${path} prints two slides a page, and nothing of a slide is cut off`, async ({ page }) => {
    await page.goto(path)
    const count = await page.locator('.slide').count()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(count / 2))
    await page.setViewportSize({ width: 794 - 91, height: 1123 - 91 })
    await page.emulateMedia({ media: 'print' })
    for (const slide of await page.locator('.slide').all()) {
      const { needs, has, title } = await slide.evaluate((box) => ({
        needs: box.scrollHeight,
        has: box.clientHeight,
        title: box.querySelector('h2')?.textContent,
      }))
      expect(needs, `${title}`).toBeLessThanOrEqual(has + 1)
    }
  })
}

/** What each slide shows besides its buttons, and how large. Runs in the page. */
function measured(faces: Element[]) {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((each) => {
      const part = Number(each) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return /, 0\)$/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor
  }
  return faces.map((face) => {
    const shown: string[] = []
    const texts: { size: number; contrast: number }[] = []
    const walk = document.createTreeWalker(face, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || parent.getClientRects().length === 0) continue
      if (!parent.closest('.turn')) shown.push(node.textContent)
      const style = getComputedStyle(parent)
      const [a, b] = [light(style.color), light(ground(parent))]
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      texts.push({ size: Number.parseFloat(style.fontSize), contrast })
    }
    const title = face.querySelector<HTMLElement>('h2')
    return {
      title: title?.textContent ?? '',
      words: shown.join(' ').match(/[^\s]*[\p{L}\d][^\s]*/gu)?.length ?? 0,
      small: Math.min(...texts.map(({ size }) => size)),
      headline: title ? Number.parseFloat(getComputedStyle(title).fontSize) : 0,
      contrast: Math.min(...texts.map((text) => text.contrast)),
      height: face.scrollHeight,
    }
  })
}

const deck = '/penyuluhan/petani'

/** Which slide is on the screen, from one. */
const placeOf = (page: Page) =>
  page
    .locator('.deck')
    .evaluate((element) => Math.round(element.scrollLeft / element.clientWidth) + 1)

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } })

  test('the buttons turn the slides, and each fills the screen', async ({ page }) => {
    await page.goto(deck)
    await page.getByRole('link', { name: messages.slides.start }).click()
    await page.locator('#slide-1').getByRole('link', { name: messages.slides.on }).click()
    await expect(page.locator('#slide-2 h2')).toBeInViewport()
    await expect(page.locator('#slide-1 h2')).not.toBeInViewport()
    const face = await page.locator('#slide-2 .face').boundingBox()
    expect(Math.abs(face?.x ?? 99)).toBeLessThan(2)
    expect(Math.abs(face?.y ?? 99)).toBeLessThan(2)
    await page.locator('#slide-2').getByRole('link', { name: messages.slides.back }).click()
    await expect(page.locator('#slide-1 h2')).toBeInViewport()
    await expect(page.locator('.deck')).toHaveCSS('scroll-snap-type', 'x mandatory')
    await expect(page.locator('[data-penuh]')).toBeHidden()
  })
})

test('keys and clickers turn the slides, a point makes the screen black', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${deck}#slide-1`)
  const count = await page.locator('.slide').count()
  for (const [key, place] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    [' ', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', count],
    ['ArrowRight', count],
    ['Home', 1],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => placeOf(page), key).toBe(place)
  }
  await page.keyboard.press('.')
  await expect(page.locator('.deck')).toHaveClass(/black/)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.deck')).not.toHaveClass(/black/)
  expect(await placeOf(page)).toBe(1)
})

test('a tap shows the next slide; a key above the slides scrolls the page', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await page.goto(`${deck}#slide-1`)
  await page.locator('#slide-1 h2').click()
  await expect.poll(() => placeOf(page)).toBe(2)
  await page.goto('/penyuluhan/jkm')
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await placeOf(page)).toBe(1)
})

test('the slides fill the screen where a script can make them', async ({ page }) => {
  await page.goto(deck)
  await page.getByRole('button', { name: messages.slides.fullScreen }).click()
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.className))
    .toContain('deck')
})

test('what a speaker says is folded, one for each slide', async ({ page }) => {
  await page.goto(`${deck}#slide-1`)
  const slides = await page.locator('.slide').count()
  await expect(page.locator('.slide > details:not([open])')).toHaveCount(slides)
})

test('the script of the slides is small', async ({ request }) => {
  const script = await (await request.get(scriptAddress('slide'))).body()
  console.log(`script of the slides: ${gzipSync(script).length} bytes`)
  expect(gzipSync(script).length).toBeLessThanOrEqual(scriptBytes)
})
