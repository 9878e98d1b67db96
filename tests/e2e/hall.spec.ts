import { realpathSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { addresses, oneFileAddress } from '../../lib/addresses.ts'
import { scriptAddress } from './scripts'
import { siteUrl } from './servers'

const PHONES = 50
const LONGEST_MS = 300
/** What else the machine does can only make it slower. */
const TRIES = 5

const LATEST_PAINT_MS = 1500
const SLOWER_PROCESSOR = 6
const file = join(realpathSync('dist/current'), 'site', oneFileAddress)

/** What a phone asks for that has scanned the code: the page, its script, the file. */
const asked = [addresses.downloads, scriptAddress('tambahan'), oneFileAddress, addresses.claim]

function timed(path: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((done, fail) => {
    get(siteUrl + path, { agent, headers: { 'Accept-Encoding': 'gzip, deflate' } }, (response) => {
      response.resume()
      response.on('end', () => done(performance.now() - start))
    }).on('error', fail)
  })
}

async function phone(): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (const path of asked) times.push(await timed(path, agent))
  agent.destroy()
  return times
}

test('fifty phones in a hall at once each have an answer soon', async () => {
  let quickestMs = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && quickestMs > LONGEST_MS; tries += 1) {
    const times = (await Promise.all(Array.from({ length: PHONES }, phone))).flat()
    const sorted = times.toSorted((a, b) => a - b)
    quickestMs = Math.min(quickestMs, sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0)
  }
  console.log(`p99 of ${PHONES} phones: ${Math.round(quickestMs)} ms`)
  expect(quickestMs).toBeLessThanOrEqual(LONGEST_MS)
})

test('the one file is on the screen of a slow phone soon', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: true,
  })
  let quickestMs = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && quickestMs > LATEST_PAINT_MS; tries += 1) {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR })
    await page.goto(pathToFileURL(file).href)
    const paintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    )
    quickestMs = Math.min(quickestMs, paintMs)
    await page.close()
  }
  await context.close()
  console.log(`first paint of the one file: ${Math.round(quickestMs)} ms`)
  expect(quickestMs).toBeLessThanOrEqual(LATEST_PAINT_MS)
})
