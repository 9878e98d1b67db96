import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { papers } from '@/components/leaflet/papers'
import { keysOf } from '@/lib/record'
import messages from '@/messages' with { type: 'json' }
import { cutOff, sheetsIn } from '../../scripts/media/checks'
import { leafletPages as leaflets } from './addresses'
import { fixedDayUrl, siteUrl } from './servers'
import { test } from './tab'

const pixelsAMillimetre = 96 / 25.4
/** Ten millimetres a metre, from three. */
const leastCapitalMm = 30
const leastCodeMm = 20
/** Points of a sheet, short and long side. */
const sizes = { A3: [842, 1191], A4: [595, 842], A5: [595, 842] }

for (const path of leaflets) {
  test(`${path} is whole on each of its papers, and accessible`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const axe = new AxeBuilder({ page }).setLegacyMode().include('main')
    expect((await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
      [],
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.setViewportSize({ width: 1100, height: 900 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const id of keysOf(papers)) {
      await page.goto(`${path}#${id}`)
      await expect(page.locator('.leaf:visible'), id).toHaveCount(1)
      const boxes = page.locator('.leaf, .side, .panel, .items')
      expect(await boxes.evaluateAll(cutOff), id).toEqual([])
      const codes = page.locator('.address-code .scan:visible')
      const [width, letters] = await codes.evaluate((code) => [
        code.getBoundingClientRect().width,
        code.parentElement?.textContent,
      ])
      expect(Number(width) / pixelsAMillimetre, id).toBeGreaterThanOrEqual(leastCodeMm)
      expect(letters, id).toMatch(/\/s\/[a-z]+-\d{6}-[a-z\d]{2}$/)
      if (id === 'poster') {
        // Read from three metres away.
        const { capital, sticksOut } = await page.locator('.poster-leaf h2').evaluate(measured)
        expect(capital / pixelsAMillimetre).toBeGreaterThanOrEqual(leastCapitalMm)
        expect(sticksOut).toBeLessThanOrEqual(0)
      }
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(sheetsIn(pdf), id).toBe(papers[id].sides)
      for (const [, box = ''] of pdf.toString('latin1').matchAll(/MediaBox \[([^\]]+)\]/g)) {
        const [, , x = 0, y = 0] = box.split(' ').map(Number)
        expect([Math.min(x, y), Math.max(x, y)].map(Math.round), id).toEqual(
          sizes[papers[id].format],
        )
      }
    }
  })
}

/** Runs in the page: height of a capital, and by how much the longest word is too long, in pixels. */
function measured(headline: Element) {
  const pen = document.createElement('canvas').getContext('2d')
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(headline)
  if (pen) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
  return {
    capital: pen?.measureText('H').actualBoundingBoxAscent ?? 0,
    sticksOut: headline.scrollWidth - headline.clientWidth,
  }
}

test('a leaflet needs no colour: black letters on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(leaflets[0] ?? '')
  const colours = await page
    .locator('.leaf:last-child, .leaf:last-child *')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color))
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)'])
})

test('the code on a leaflet is answered, in capitals too; an unknown one says what to do', async ({
  request,
}) => {
  const html = await (await request.get(leaflets[0] ?? '')).text()
  const code = html.match(/\/s\/[a-z]+-\d{6}-[a-z\d]{2}/)?.[0] ?? ''
  for (const path of [code, code.toUpperCase()]) {
    const response = await request.get(path, { maxRedirects: 0 })
    expect(response.status(), path).toBe(200)
    const text = await response.text()
    expect(text, path).toContain(messages.leafletCode.same.heading)
    expect(text, path).toContain('name="robots" content="noindex"')
  }
  // After the price has changed: nobody knows what stands on a leaflet with other letters.
  const other = await (await request.get(`${fixedDayUrl}/s/petani`)).text()
  expect(other).toContain(messages.leafletCode.other.heading)
  const unknown = await request.get('/S/TIDAK-ADA')
  expect(unknown.status()).toBe(404)
  expect(await unknown.text()).toContain(messages.leafletCode.unknown.heading)
  expect(await (await request.get(`${siteUrl}/sitemap.xml`)).text()).not.toContain('/s/')
})
