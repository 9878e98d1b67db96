import { expect } from '@playwright/test'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { brokenWords } from './broken-words'
import { layOutAll } from './laid-out'
import { test } from './tab'

/** The smallest phones, and letters half as large again and twice as large. */
const sizes = [
  { width: 240, letters: 1 },
  { width: 360, letters: 1.5 },
  { width: 360, letters: 2 },
]

const rootPercent = 112.5

const headlines = { selector: '.brand, h1, h2, h3, summary', pattern: '[\\p{L}\\p{N}.]+' }
const figures = { selector: 'main', pattern: '(?:Rp)?\\d[\\d.,]*%?' }

const widths = [1920, 1280, 1024, 768, 360]

/** Whose figures stand in columns that a wide screen sets side by side. */
const inColumns: readonly string[] = [...plainPages, ...toolPages, ...toolStates]
const pages = [...inColumns, missingPage, ...questionPages]
const parts = 6

for (let part = 0; part < parts; part++) {
  test(`wide screens, large letters and small phones break nothing apart, part ${part + 1}`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    for (const path of pages.filter((_, i) => i % parts === part)) {
      await page.goto(path)
      await layOutAll(page, { isOpen: true })
      for (const width of inColumns.includes(path) ? widths : []) {
        await page.setViewportSize({ width, height: 740 })
        expect(await page.evaluate(brokenWords, figures), `${path} at ${width} px`).toEqual([])
      }
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
