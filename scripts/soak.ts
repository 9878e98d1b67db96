// npm run soak: loads and breaks a copy of the finished site on this machine; `-- 60` loads it for so
// many seconds instead of ten minutes. What it does is bounded, and nothing else should run meanwhile.
import { halfBodies, slowClients, upgrades } from '../tests/attack/faults/bad-clients.ts'
import { killedInstances, newBuild } from '../tests/attack/faults/behind-nginx.ts'
import { drains } from '../tests/attack/faults/drain.ts'
import { fullDisk, noDiskBecause } from '../tests/attack/faults/no-room.ts'
import { steadyLoad } from '../tests/attack/faults/steady.ts'
import { nginxVersion } from '../tests/attack/nginx.ts'
import { finishedSite } from './site.ts'
import { progress, say } from './tasks.mjs'

const SECONDS = 600
const seconds = Number(process.argv[2] ?? SECONDS)
if (!(seconds >= 1)) {
  console.error(`"${process.argv[2]}": a number of seconds is wanted`)
  process.exit(2)
}

const site = await finishedSite()
const withoutNginx = nginxVersion() === null ? 'nginx is not installed' : null
const results: { what: string; result: string; seconds: string }[] = []

await attempt('500 clients that never end what they say', () => slowClients(site, 500))
await attempt('100 bodies of which half is sent', () => halfBodies(site, 100))
await attempt('2,800 upgrades under a limit of 1,024 files', () => upgrades(site, 7))
await attempt('told to end with 20 requests in flight', () => drains(site, 20))
await attempt('disk full, then read-only', () => fullDisk(site), noDiskBecause())
await attempt('killed ten times behind nginx', () => killedInstances(site, 10), withoutNginx)
await attempt('a new build under load', () => newBuild(site), withoutNginx)
await attempt(`${seconds} seconds at 70 of 100 of the most it bears`, () =>
  steadyLoad(site, {
    seconds,
    onProgress: (passed, line) => progress(passed, seconds, line),
  }),
)
console.table(results)
process.exit(results.some(({ result }) => result.startsWith('FAILED')) ? 1 : 0)

async function attempt(
  what: string,
  work: () => Promise<void>,
  notBecause: string | null = null,
): Promise<void> {
  say(what)
  const start = performance.now()
  let result = 'held'
  if (notBecause) result = `not tried: ${notBecause}`
  else {
    await work().catch((error: unknown) => {
      console.error(error)
      result = `FAILED: ${String(error).slice(0, 200)}`
    })
  }
  console.log(`  ${result}`)
  results.push({ what, result, seconds: ((performance.now() - start) / 1000).toFixed(1) })
}
