// npm run fuzz: attacks the finished site at random, on this machine; `-- 5000` sends so many
// requests instead of 100,000, a second number is the seed of a run before.
import { setTimeout } from 'node:timers/promises'
import { fuzz } from '../tests/attack/fuzz.ts'
import { holdings, startFront } from '../tests/attack/own-front.ts'
import { pageValidator } from '../tests/attack/valid-page.ts'
import { finishedSite } from './site.ts'
import { progress, say } from './tasks.mjs'

const REQUESTS = 100_000
/** Connections have been closed by then. */
const QUIET_MS = 12_000
/** Of the second half: in the first Node takes the room that it works in. */
const GROWTH = 1.25
/** Fewer requests do not fill that room. */
const TELLING = 40_000
const FEW_FILES = 10

const [requests = REQUESTS, seed] = process.argv.slice(2).map(Number)
if (!Number.isInteger(requests) || requests < 1) {
  console.error(`"${process.argv[2]}": a number of requests is wanted`)
  process.exit(2)
}

const site = await finishedSite()
const front = await startFront(site)
process.on('exit', () => front.server.kill())
const opened = holdings(front.server.pid)
say(`${requests} requests to ${site.split('/').at(-1)}, ${opened?.openFiles} files open`)

const validPage = pageValidator()
const half = Math.ceil(requests / 2)
const first = await fuzz(front, site, {
  requests: half,
  validPage,
  ...(seed !== undefined && { seed }),
  onProgress: (done) => progress(done, requests),
})
const warm = holdings(front.server.pid)
const found = await fuzz(front, site, {
  requests: half,
  validPage,
  onProgress: (done) => progress(half + done, requests),
})
await setTimeout(QUIET_MS)
const last = holdings(front.server.pid)

console.log('No 5xx, nothing reflected, every page in the sample valid.')
console.table({ first: first.statuses, second: found.statuses })
const slowestMs = Math.max(first.slowestMs, found.slowestMs)
console.log(`Longest of the processor's time for one request: ${slowestMs} ms`)
if (!opened || !warm || !last) console.log('Files and memory: this system does not tell them')
else {
  console.log(`Files open: ${opened.openFiles} -> ${last.openFiles}`)
  console.log(`Memory: ${warm.memoryMb.toFixed()} -> ${last.memoryMb.toFixed()} MB`)
  if (last.openFiles > opened.openFiles + FEW_FILES) fail('Files stay open')
  if (requests >= TELLING && last.memoryMb > warm.memoryMb * GROWTH) fail('Memory grows')
}
process.exit()

function fail(words: string): void {
  console.error(words)
  process.exitCode = 1
}
