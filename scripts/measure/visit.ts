import type { Browser } from '@playwright/test'

const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const slowerProcessor = 6

/** A task that holds the page up for longer than this is felt. */
const UNNOTICED_MS = 50
/** After the last byte: scripts that wait have started by then. */
const SETTLING_MS = 1000

/** What a first visit costs on a slow phone: bytes over the wire, milliseconds of its own clock. */
export async function visit(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  const bytes: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => bytes.push(encodedDataLength))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(SETTLING_MS)
  const { firstPaintMs, taskMs } = await page.evaluate(timesOfPage)
  await context.close()
  return {
    requests: bytes.length,
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    firstPaintMs: Math.round(firstPaintMs),
    blockingMs: Math.round(taskMs.reduce((sum, each) => sum + Math.max(0, each - UNNOTICED_MS), 0)),
  }
}

/** Runs in the page: when something was first seen, and how long each long task was. */
async function timesOfPage() {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const taskMs = await new Promise<number[]>((done) => {
    new PerformanceObserver((list) =>
      done(list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true })
    setTimeout(() => done([]), 100)
  })
  return { firstPaintMs: paint?.startTime ?? Number.NaN, taskMs }
}
