// npm run measure: what a visit costs, what a phone saves, and what the server bears. Nothing else should
// run meanwhile. `npm run measure -- simpan` prints what a phone saves alone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { toolAddresses } from '../lib/addresses.ts'
import { startFront } from '../tests/attack/own-front.ts'
import { toolStates } from '../tests/e2e/addresses.ts'
import { findBrowser } from './browser.ts'
import { CONNECTIONS, hammer, processorMs } from './measure/load.ts'
import { pocketRows } from './measure/pocket.ts'
import { screensOf } from './measure/screens.ts'
import { visit } from './measure/visit.ts'
import { finishedSite, siteList } from './site.ts'
import { say } from './tasks.mjs'

const program = '/program/jkk'
/** Of each tool the answer that stands first on the list. */
const answers = toolAddresses.flatMap(
  (tool) => toolStates.find((state) => state.startsWith(`${tool}?`)) ?? [],
)

const site = await finishedSite()
await measurePocket()
if (process.argv[2] === 'simpan') process.exit()

const { server, port } = await startFront(site)
const base = `http://127.0.0.1:${port}`
try {
  await measureLengths()
  await measureVisits()
  await measureServer()
} finally {
  server.kill()
}

/** What a phone saves, in bytes on their way; beside it what Brotli would make of each page by itself. */
async function measurePocket(): Promise<void> {
  say('What a phone saves')
  const { files } = siteList(site)
  const fileAt = (address: string) => files.find((each) => each.address === address)?.file ?? ''
  console.table(await pocketRows((address) => readFileSync(join(site, fileAt(address)))))
}

async function measureVisits(): Promise<void> {
  const browser = await launch()
  say('A first visit at 400 kbit/s, 400 ms round trip, processor ÷6')
  const rows = []
  const plain = ['/', program, '/klaim', '/tanya', '/sumber/lain', '/kpr/cek/aturan']
  for (const path of [...plain, ...toolAddresses, ...answers]) {
    rows.push({ path: short(path), ...(await visit(browser, base + path)) })
  }
  await browser.close()
  console.table(rows)
}

/** How long every page is that a search machine is told of, the longest first. */
async function measureLengths(): Promise<void> {
  say('Screens of a phone of 360 by 740 pixels')
  const sitemap = await (await fetch(`${base}/sitemap.xml`)).text()
  const paths = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, url = '']) => {
    return new URL(url).pathname
  })
  const browser = await launch()
  const rows = []
  for (const path of paths) rows.push({ path, screens: await screensOf(browser, base + path) })
  await browser.close()
  console.table(rows.toSorted((a, b) => b.screens - a.screens))
}

async function measureServer(): Promise<void> {
  say(`${CONNECTIONS} connections at once; meanwhile ${program}, 99 of 100`)
  const rows = []
  for (const path of [program, ...toolAddresses, ...answers]) {
    rows.push({ path: short(path), ...(await hammer(base + path, base + program)) })
  }
  console.table(rows)

  say('Processor time of the server for one answer, the dearest first')
  const costs = []
  for (const path of toolStates) {
    const ms = server.pid === undefined ? null : await processorMs(base + path, server.pid)
    costs.push({ path: short(path), ms })
  }
  console.table(costs.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0)).slice(0, 5))
}

async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
}

function short(path: string): string {
  return path.length > 48 ? `${path.slice(0, 47)}…` : path
}
