import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const CONNECTIONS = 50
const PATIENCE_MS = 20_000

/** What readers met with. */
export type Met = {
  asked: number
  /** Sorted milliseconds of the clock from asking to the last byte. */
  ms: readonly number[]
  problems: readonly string[]
}

type Page = { status: number; text: string }

/** Readers who come at a steady pace until they are sent home, each for one page and its scripts. */
export function readersOf(port: number, paths: readonly string[], perSecond: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const ms: number[] = []
  const problems: string[] = []
  const reading = new Set<Promise<void>>()
  const begun = performance.now()
  let asked = 0
  let isOver = false

  async function read(path: string): Promise<void> {
    try {
      const visit = await visitTo(port, path, agent)
      ms.push(visit.pageMs)
      problems.push(...visit.problems)
    } catch (error) {
      problems.push(`${path}: ${error}`)
    }
  }

  const coming = (async () => {
    while (!isOver) {
      const due = ((performance.now() - begun) / 1000) * perSecond
      while (asked < due) {
        const path = paths[asked++ % paths.length] ?? '/'
        const visit = read(path).finally(() => reading.delete(visit))
        reading.add(visit)
      }
      await setTimeout(5)
    }
  })()

  return {
    problems,
    async home(): Promise<Met> {
      isOver = true
      await coming
      await Promise.all(reading)
      agent.destroy()
      return { asked, ms: ms.toSorted((a, b) => a - b), problems }
    },
  }
}

/** How many of these readers a second a server bears, when each comes as soon as one has gone. */
export async function mostPerSecond(
  port: number,
  paths: readonly string[],
  seconds: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const start = performance.now()
  let count = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() - start < seconds * 1000) {
        await visitTo(port, paths[count++ % paths.length] ?? '/', agent)
      }
    }),
  )
  agent.destroy()
  return (count * 1000) / (performance.now() - start)
}

async function visitTo(port: number, path: string, agent: Agent) {
  const problems: string[] = []
  const start = performance.now()
  const { status, text } = await pageOf(port, path, agent)
  const pageMs = performance.now() - start
  if (status !== 200 || !text.endsWith('</html>')) problems.push(`${path}: ${status}`)
  for (const [, src = ''] of text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) {
    const script = await pageOf(port, src, agent)
    if (script.status !== 200) problems.push(`${path}: its script ${src} is ${script.status}`)
  }
  return { pageMs, problems }
}

/** Of sorted values the one that so many of a hundred do not exceed. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN
}

function pageOf(port: number, path: string, agent: Agent): Promise<Page> {
  return new Promise((done, fail) => {
    const asking = get(
      { host: '127.0.0.1', port, path, agent, timeout: PATIENCE_MS },
      (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (part) => {
            text += part
          })
          .on('end', () => done({ status: response.statusCode ?? 0, text }))
          .on('error', fail)
      },
    )
    asking.on('timeout', () => asking.destroy(new Error('no answer in time'))).on('error', fail)
  })
}
