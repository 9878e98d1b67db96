import type { Browser } from '@playwright/test'
import { z } from 'zod'

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

const traceSchema = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.int(),
      tid: z.int(),
      /** Microseconds of the processor, without what it did for other programs meanwhile. */
      tdur: z.number().default(0),
      args: z.looseObject({ name: z.unknown() }).partial().default({}),
    }),
  ),
})

/**
 * What a first visit costs on a slow phone: bytes over the wire, milliseconds of its own clock to
 * the first paint, milliseconds of its processor in which it does not react.
 * @param options.isBusy other programs run meanwhile: the processor is not slowed down, which
 * would go by the clock, but its time is multiplied; the first paint then says nothing
 */
export async function visit(browser: Browser, url: string, { isBusy = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  if (!isBusy) await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  const bytes: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => bytes.push(encodedDataLength))
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(SETTLING_MS)
  const trace = await browser.stopTracing()
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  await context.close()
  return {
    requests: bytes.length,
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    firstPaintMs: Math.round(firstPaintMs),
    blockingMs: Math.round(blockingMsIn(trace.toString(), isBusy ? slowerProcessor : 1)),
  }
}

/** What tasks of the thread that draws the page take longer than is unnoticed. */
function blockingMsIn(trace: string, times: number): number {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace))
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`
  const drawing = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  )
  return traceEvents
    .filter((event) => event.name === 'RunTask' && drawing.has(threadOf(event)))
    .reduce((sum, { tdur }) => sum + Math.max(0, (tdur / 1000) * times - UNNOTICED_MS), 0)
}
