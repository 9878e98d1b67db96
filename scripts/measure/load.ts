import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

/** How many readers ask at once, each for the next page as soon as he has one. */
export const CONNECTIONS = 20
const SECONDS = 4
const WARM_UP = 30
/** The pace of the reader who looks at another page meanwhile. */
const ASIDE_PAUSE_MS = 20
/** Of the clock that Linux keeps for a process. */
const TICK_MS = 10

/** Requests per second of one page, and how fast another page answers meanwhile (99 of 100). */
export async function hammer(url: string, aside: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  for (let i = 0; i < WARM_UP; i++) await responseMs(url, agent)
  const start = performance.now()
  const isOver = () => performance.now() - start > SECONDS * 1000
  let count = 0
  const asked = Array.from({ length: CONNECTIONS }, async () => {
    while (!isOver()) {
      await responseMs(url, agent)
      count += 1
    }
  })
  const asideMs: number[] = []
  const asideAgent = new Agent({ keepAlive: true })
  while (!isOver()) {
    asideMs.push(await responseMs(aside, asideAgent))
    await new Promise((done) => setTimeout(done, ASIDE_PAUSE_MS))
  }
  await Promise.all(asked)
  agent.destroy()
  asideAgent.destroy()
  const perSecond = (count * 1000) / (performance.now() - start)
  return { perSecond: Math.round(perSecond), asideP99Ms: Math.round(percentile(asideMs, 99)) }
}

/** Processor time of a server for one answer, one after another, in milliseconds; null where the system does not tell. */
export async function processorMs(url: string, pid: number, times = 50): Promise<number | null> {
  const agent = new Agent({ keepAlive: true })
  for (let i = 0; i < WARM_UP; i++) await responseMs(url, agent)
  const before = usedMs(pid)
  for (let i = 0; i < times; i++) await responseMs(url, agent)
  agent.destroy()
  const after = usedMs(pid)
  return before === null || after === null ? null : (after - before) / times
}

/** User and system time of all threads of a process: fields 14 and 15 of its line in /proc. */
function usedMs(pid: number): number | null {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user = '', system = ''] = fields.split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * TICK_MS
  } catch {
    return null
  }
}

function responseMs(url: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((done, fail) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) fail(new Error(`${url}: ${response.statusCode}`))
      response.resume().on('end', () => done(performance.now() - start))
    }).on('error', fail)
  })
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN
}
