import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import {
  leafletPages,
  missingPage,
  plainPages,
  questionPages,
  toolPages,
  toolStates,
} from './addresses'
import { scriptAddress } from './scripts'
import { served } from './served'

const plainPageBytes = 14_600
const extrasBytes = 3 * 1024
const toolHtmlBytes = 16 * 1024
const toolScriptBytes = 35 * 1000

// One page of each kind, as a browser loads it.
for (const path of [
  '/',
  '/program/jkk',
  '/untuk/nelayan',
  '/klaim',
  '/tanya/cek-aktif',
  '/sumber/lain',
  '/kpr',
  missingPage,
]) {
  test(`${path} arrives whole in one request that blocks painting`, async ({ page }) => {
    const arrived: { url: string; bytes: number; type: string }[] = []
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes()
      arrived.push({ url: request.url(), bytes: responseBodySize, type: request.resourceType() })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    const blocking = arrived.filter(({ type }) => type === 'document' || type === 'stylesheet')
    const scripts = arrived.filter(({ type }) => type === 'script')
    const page_ = arrived.filter(({ type }) => type !== 'script' && type !== 'other')
    const bytes = page_.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(`${path}: ${bytes} bytes, script ${scripts.map(({ bytes }) => bytes)} bytes`)
    expect(blocking).toHaveLength(1)
    expect(page_).toHaveLength(1)
    expect(bytes).toBeLessThanOrEqual(plainPageBytes)
    expect(scripts.map(({ url }) => new URL(url).pathname)).toEqual([scriptAddress('tambahan')])
    expect(scripts[0]?.bytes).toBeLessThanOrEqual(extrasBytes)
    await expect(page.locator('script:not([data-ours])')).toHaveCount(0)
    await expect(page.locator('script[src]:not([defer])')).toHaveCount(0)
  })
}

test('every plain page is light and runs nothing but our script', async () => {
  for (const path of [...plainPages, ...questionPages, ...leafletPages, missingPage]) {
    const { html } = await served(path)
    const bytes = gzipSync(html).length
    console.log(`${path}: ${bytes} bytes`)
    expect(bytes, path).toBeLessThanOrEqual(plainPageBytes)
    expect(html.match(/<script(?![^>]*data-ours)/), path).toBeNull()
    expect(html, path).not.toMatch(/<link[^>]+rel="stylesheet"/)
  }
})

test('the script of a tool carries no other tool', async ({ request }) => {
  // A field that only this tool has.
  const fields = { cek: 'jkkjkm', banding: 'promo_bulan', 'bunga-asli': 'periode', iuran: 'risiko' }
  for (const script of Object.keys(fields)) {
    const text = await (await request.get(scriptAddress(script))).text()
    for (const [owner, field] of Object.entries(fields)) {
      expect(new RegExp(`["'\`]${field}["'\`]`).test(text), `${field} in ${script}`).toBe(
        owner === script,
      )
    }
  }
})

for (const path of [...toolPages, ...toolStates]) {
  test(`${path} stays light`, async ({ request }) => {
    const { html } = await served(path)
    const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)]
    const loaded = tags.filter(([tag]) => !/nomodule/i.test(tag))
    const sizes = await Promise.all(
      loaded.map(async ([, src = '']) => gzipSync(await (await request.get(src)).body()).length),
    )
    const htmlBytes = gzipSync(html).length
    const scriptBytes = sizes.reduce((sum, size) => sum + size, 0)
    console.log(`${path}: HTML ${htmlBytes} bytes, JavaScript ${scriptBytes} bytes`)
    expect(htmlBytes).toBeLessThanOrEqual(toolHtmlBytes)
    expect(scriptBytes).toBeLessThanOrEqual(toolScriptBytes)
    expect(loaded.filter(([tag]) => !/\b(async|defer)\b/.test(tag))).toEqual([])
    expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/)
  })
}
