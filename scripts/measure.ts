// npm run measure: what a visit costs. Bytes and requests, first paint on a slow phone, requests per second.
import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from './browser.ts'
import { buildSite } from './site.ts'
import { environment, root, say } from './tasks.mjs'

buildSite()

const port = process.env.PORT || '3212'
const base = `http://localhost:${port}`
const paths = [
  '/',
  '/program/jkk',
  '/sumber',
  '/iuran',
  '/kpr/cek',
  '/kpr/banding',
  '/kpr/bunga-asli',
]
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const slowerProcessor = 6
const loadSeconds = 3

const server = spawn('next', ['start', '--port', port], {
  cwd: root,
  env: environment,
  stdio: 'ignore',
})
try {
  await serverIsUp()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  say('A first visit at 400 kbit/s, 400 ms round trip, processor ÷6')
  const rows = []
  for (const path of paths) rows.push({ path, ...(await visit(browser, path)) })
  await browser.close()
  console.table(rows)
  say(`Requests per second, one after another, ${loadSeconds} s each`)
  const rates = []
  for (const path of paths) rates.push({ path, perSecond: await requestsPerSecond(path) })
  console.table(rates)
} finally {
  server.kill()
}

async function serverIsUp(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${base}/healthz`).catch(() => null)
    if (response?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the server did not start')
}

async function visit(browser: Browser, path: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  const bytes: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => bytes.push(encodedDataLength))
  await page.goto(base + path, { waitUntil: 'networkidle' })
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  const firstPaintMs = (await paint.jsonValue()) ?? Number.NaN
  await context.close()
  return {
    requests: bytes.length,
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    firstPaintMs: Math.round(firstPaintMs),
  }
}

async function requestsPerSecond(path: string): Promise<number> {
  const end = Date.now() + loadSeconds * 1000
  let count = 0
  while (Date.now() < end) {
    await new Promise<void>((done, fail) => {
      get(base + path, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        response.resume().on('end', done)
      }).on('error', fail)
    })
    count++
  }
  return Math.round(count / loadSeconds)
}
