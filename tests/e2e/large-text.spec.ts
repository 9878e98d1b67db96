import { expect, test } from '@playwright/test'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { layOutAll } from './laid-out'

/** The smallest phones, and letters half as large again and twice as large. */
const sizes = [
  { width: 240, letters: 1 },
  { width: 360, letters: 1.5 },
  { width: 360, letters: 2 },
]

const rootPercent = 112.5

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
        const { wide, broken } = await page.evaluate(measure, rootPercent * letters)
        expect(wide, `${path} at ${width} px, letters × ${letters}`).toBeLessThanOrEqual(width)
        expect(broken, `${path} at ${width} px, letters × ${letters}`).toEqual([])
      }
    }
  })
}

/** How wide the page becomes, and the words of brand and headlines that stand on two lines. */
function measure(percent: number) {
  document.documentElement.style.fontSize = `${percent}%`
  const broken = new Set<string>()
  for (const headline of document.querySelectorAll<HTMLElement>('.brand, h1, h2, h3, summary')) {
    if (headline.offsetParent === null) continue
    const walk = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}.]+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = [...range.getClientRects()].map(({ top }) => Math.round(top))
        if (new Set(lines).size > 1) broken.add(word)
      }
    }
  }
  return { wide: document.documentElement.scrollWidth, broken: [...broken] }
}
