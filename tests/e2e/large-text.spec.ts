import { expect, test } from '@playwright/test'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { brokenWords } from './broken-words'
import { layOutAll } from './laid-out'

/** The smallest phones, and letters half as large again and twice as large. */
const sizes = [
  { width: 240, letters: 1 },
  { width: 360, letters: 1.5 },
  { width: 360, letters: 2 },
]

const rootPercent = 112.5

const headlines = { selector: '.brand, h1, h2, h3, summary', pattern: '[\\p{L}\\p{N}.]+' }
const figures = { selector: 'main', pattern: '(?:Rp)?\\d[\\d.,]*%?' }

const pages = [...plainPages, missingPage, ...toolPages, ...toolStates, ...questionPages]
const parts = 6

for (let part = 0; part < parts; part++) {
  test(`large letters and small phones lose nothing, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const path of pages.filter((_, i) => i % parts === part)) {
      await page.goto(path)
      await layOutAll(page, { isOpen: true })
      for (const { width, letters } of sizes) {
        await page.setViewportSize({ width, height: 740 })
        const wide = await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${percent}%`
          return document.documentElement.scrollWidth
        }, rootPercent * letters)
        const broken = await page.evaluate(brokenWords, headlines)
        expect(wide, `${path} at ${width} px, letters × ${letters}`).toBeLessThanOrEqual(width)
        expect(broken, `${path} at ${width} px, letters × ${letters}`).toEqual([])
      }
    }
  })
}

test('every figure stands on one line, however wide the screen', async ({ page }) => {
  test.setTimeout(180_000)
  for (const path of [...plainPages, ...toolPages, ...toolStates]) {
    await page.goto(path)
    await layOutAll(page, { isOpen: true })
    for (const width of [360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(brokenWords, figures), `${path} at ${width} px`).toEqual([])
    }
  }
})
