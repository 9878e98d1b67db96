// npm run bench: how fast the site is, beside the framework's own server and behind nginx, in one
// run; written to bench/RESULTS.md. `-- <port>` also asks a server of an older commit that listens
// there. Minutes; nothing else should run meanwhile.
import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { z } from 'zod'
import { type LoadResult, loadFile } from '../bench/load.ts'
import {
  type Goal,
  type Row,
  resultsPage,
  type Visit,
  type VisitFigures,
} from '../bench/results.ts'
import { toolAddresses } from '../lib/addresses.ts'
import { nginxVersion, startNginx } from '../tests/attack/nginx.ts'
import { answers, freePort, holdings, startFront } from '../tests/attack/own-front.ts'
import { replyTo } from '../tests/attack/reply.ts'
import { toolStates } from '../tests/e2e/addresses.ts'
import { findBrowser } from './browser.ts'
import { visit } from './measure/visit.ts'
import { finishedSite } from './site.ts'
import { environment, progress, root, run, say } from './tasks.mjs'

const CONNECTIONS = 50
const SECONDS = 4
const WARM_SECONDS = 1
const HAMMERING = 20
const VISITS = 5
const LONG_QUERIES = 50

const resultSchema = z.object({
  perSecond: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  failed: z.number(),
})

const plain = '/untuk/petani'
const program = '/program/jkk'
const answered = toolAddresses.flatMap(
  (tool) => toolStates.find((state) => state.startsWith(`${tool}?`)) ?? [],
)
const visited = [
  '/',
  program,
  plain,
  '/klaim',
  '/tanya',
  '/tanya/cek-aktif',
  '/sumber/jkk',
  ...toolAddresses,
]

const site = await finishedSite()
await builtByNext(basename(site))
const older = process.argv[2]
const front = await startFront(site)
const second = await startFront(site)
process.on('exit', () => {
  front.server.kill()
  second.server.kill()
})
const next = await nextStart()
const nginx = nginxVersion()
  ? await startNginx(site, [front.port, second.port], 'without limits')
  : null
const ports: Record<string, number> = {
  'next start': next.port,
  'npm start': front.port,
  ...(nginx && { [`nginx ${nginxVersion()}`]: nginx.port }),
  ...(older && { older: Number(older) }),
}
const servers = Object.keys(ports)
const [, , behindNginx = ''] = servers

try {
  say(`Requests a second: ${servers.join(', ')}`)
  const rows = await measureLoads()
  const busyP99Ms = await whileHammered()
  const longQueryMs = await longQueries()
  say('First visits with a slow phone')
  const visits = await measureVisits()
  const file = join(root, 'bench/RESULTS.md')
  const page = resultsPage({
    servers,
    connections: CONNECTIONS,
    seconds: SECONDS,
    rows,
    visits,
    goals: goalsOf(rows, busyP99Ms, longQueryMs),
    remarks: remarksOf(),
  })
  writeFileSync(file, page)
  // Tables as in every other page of the repository, or the next check fails.
  await run('biome', ['format', '--write', file])
  say(`Written to ${file}`)
  console.log(page)
} finally {
  await nginx?.stop()
  next.stop()
}
process.exit()

async function measureLoads(): Promise<Row[]> {
  const asked = [program, plain, ...toolAddresses, ...answered]
  const rows: Row[] = []
  for (const path of asked) {
    const by: Record<string, LoadResult | null> = {}
    for (const [server, port] of Object.entries(ports)) {
      // The framework alone answers no query: it would send the page without one.
      const isMissing = server === 'next start' && path.includes('?')
      if (!isMissing) await load(port, path, WARM_SECONDS)
      by[server] = isMissing ? null : await load(port, path, SECONDS)
    }
    rows.push({ what: path.includes('?') ? `${path.slice(0, path.indexOf('?'))}?…` : path, by })
    progress(rows.length, asked.length, path.slice(0, 60))
  }
  return rows
}

/** 99 of 100 of a program page while others ask the tools for nothing but answers. */
async function whileHammered(): Promise<number> {
  const [dearest = '/'] = answered.filter((path) => path.startsWith('/kpr/banding'))
  const hammering = load(front.port, dearest, SECONDS + 1, HAMMERING)
  const { p99Ms } = await load(front.port, program, SECONDS, 2)
  await hammering
  return p99Ms
}

/** Processor time of one request with 14 KB of query; NaN where the system does not tell. */
async function longQueries(): Promise<number> {
  const attack = { method: 'GET', target: `/kpr/cek?${'a=&'.repeat(3500)}`, headers: [] }
  const used = () => holdings(front.server.pid)?.processorMs ?? Number.NaN
  const before = used()
  for (let i = 0; i < LONG_QUERIES; i++) await replyTo(front.port, attack)
  return (used() - before) / LONG_QUERIES
}

async function measureVisits(): Promise<Visit[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const rows: Visit[] = []
  for (const path of visited) {
    const ours = await middleVisit(browser, front.port, path)
    const frameworks = await middleVisit(browser, next.port, path)
    rows.push({ path, ours, frameworks })
    progress(rows.length, visited.length, path)
  }
  await browser.close()
  return rows
}

/** The middle of some visits, each figure by itself. */
async function middleVisit(browser: Browser, port: number, path: string): Promise<VisitFigures> {
  const visits: VisitFigures[] = []
  for (let i = 0; i < VISITS; i++) {
    visits.push(await visit(browser, `http://127.0.0.1:${port}${path}`))
  }
  const middle = (figure: keyof VisitFigures) =>
    visits.map((each) => each[figure]).toSorted((a, b) => a - b)[Math.floor(VISITS / 2)] ??
    Number.NaN
  return {
    requests: middle('requests'),
    bytes: middle('bytes'),
    firstPaintMs: middle('firstPaintMs'),
    blockingMs: middle('blockingMs'),
  }
}

function goalsOf(rows: readonly Row[], busyP99Ms: number, longQueryMs: number): Goal[] {
  const ratios = (paths: readonly string[], server: string, than: string) =>
    rows
      // What one of them did not answer is not compared.
      .filter(({ what, by }) => paths.includes(what) && !by[than]?.failed)
      .map(({ by }) => (by[server]?.perSecond ?? 0) / (by[than]?.perSecond ?? Number.NaN))
  const atLeast = (what: string, wanted: number, measured: readonly number[]): Goal => {
    const least = Math.min(...measured)
    return {
      what,
      wanted: `≥ ${wanted} ×`,
      measured: `${least.toFixed(1)} ×`,
      isReached: least >= wanted,
    }
  }
  const atMost = (what: string, wanted: number, measured: number): Goal => ({
    what,
    wanted: `≤ ${wanted} ms`,
    measured: `${measured.toFixed(1)} ms`,
    isReached: measured <= wanted,
  })
  const pages = [program, plain]
  const asked = answered.map((path) => `${path.slice(0, path.indexOf('?'))}?…`)
  return [
    atLeast('Pages, npm start against next start', 8, ratios(pages, 'npm start', 'next start')),
    atLeast(
      'Tools without a query, npm start against next start',
      8,
      ratios(toolAddresses, 'npm start', 'next start'),
    ),
    ...(nginx
      ? [
          atLeast(
            'Pages, nginx against next start',
            12,
            ratios([...pages, ...toolAddresses], behindNginx, 'next start'),
          ),
        ]
      : []),
    ...(older
      ? [atLeast('Answers, against the older commit', 10, ratios(asked, 'npm start', 'older'))]
      : []),
    atMost(`A program page while ${HAMMERING} connections hammer a tool, p99`, 50, busyP99Ms),
    atMost("14 KB of query, of the processor's time", 5, longQueryMs),
  ]
}

function remarksOf(): string[] {
  return [
    ...(nginx ? [] : ['nginx is not installed: nothing was measured behind it.']),
    ...(older
      ? ['"older" is the server of an older commit on the same machine, started by hand.']
      : []),
    'Behind nginx the limits for one address are lifted for the measurement: all of it comes from one.',
  ]
}

async function load(
  port: number,
  path: string,
  seconds: number,
  connections = CONNECTIONS,
): Promise<LoadResult> {
  const args = [loadFile, String(port), path, String(seconds), String(connections)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return resultSchema.parse(JSON.parse(stdout))
}

/** What the folder of Next holds is the same build. */
async function builtByNext(name: string): Promise<void> {
  const id = join(root, '.next/BUILD_ID')
  if (existsSync(id) && readFileSync(id, 'utf8').trim() === name) return
  await run('node', ['scripts/build.ts', name])
}

async function nextStart() {
  const port = await freePort()
  const server = spawn('next', ['start', '--port', String(port)], {
    cwd: root,
    env: { ...environment, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  await answers(port, '/')
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid)
  }
  return { port, stop }
}
