import { expect } from '@playwright/test'
import { plainPages, questionPages, toolPages, toolStates } from './addresses'
import { layOutAll } from './laid-out'
import { test } from './tab'

const smallestLetters = 27
const bigNumbers = 64
const longestLine = 75

const pages = [
  ...plainPages,
  ...toolPages,
  ...toolStates,
  ...questionPages.filter((_, i) => i % 5 === 0),
]
const parts = 3

for (let part = 0; part < parts; part++) {
  test(`on a wall every letter is large and no line long, part ${part + 1}`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: 1920, height: 1080 })
    for (const path of pages.filter((_, i) => i % parts === part)) {
      await page.goto(path)
      await layOutAll(page, { isOpen: true })
      const { small, long } = await page.evaluate(measure, { smallestLetters, longestLine })
      expect(small, path).toEqual([])
      expect(long, path).toEqual([])
    }
  })
}

test('on a wall the big numbers carry', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  for (const [path, figures] of [
    ['/', '.poster .now b > .figure'],
    ['/program/jkm', '.gets > div > b > .figure'],
    ['/untuk/petani', '.gets > div > b > .figure'],
  ] as const) {
    await page.goto(path)
    const sizes = await page
      .locator(figures)
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
    expect(sizes.length, path).toBeGreaterThan(0)
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(bigNumbers)
  }
})

/** Texts with letters that are too small, and lines with too many of them. Drawings have their own scale. */
function measure(limit: { smallestLetters: number; longestLine: number }) {
  const small = new Set<string>()
  const linesOf = new Map<Element, Map<number, string>>()
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline'
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = node.textContent ?? ''
    const parent = node.parentElement
    if (!parent || !words.trim() || parent.getClientRects().length === 0) continue
    if (parent.closest('svg, .skip')) continue
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < limit.smallestLetters) {
      small.add(words.trim())
    }
    let block: Element = parent
    while (isInline(block) && block.parentElement) block = block.parentElement
    const lines = linesOf.get(block) ?? new Map<number, string>()
    linesOf.set(block, lines)
    for (let i = 0; i < words.length; i++) {
      const range = document.createRange()
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const [box] = range.getClientRects()
      if (!box?.width) continue
      // Letters of one line stand on one base, give or take a few pixels.
      const line = Math.round(box.bottom / 8)
      lines.set(line, (lines.get(line) ?? '') + words[i])
    }
  }
  const lines = [...linesOf.values()].flatMap((each) => [...each.values()])
  return {
    small: [...small],
    long: lines.filter((line) => line.length > limit.longestLine),
  }
}
