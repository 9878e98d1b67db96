import fc from 'fast-check'
import { groundOf } from './ground.ts'
import { type Attack, attacksOn } from './hostile.ts'
import { holdings, type OwnFront } from './own-front.ts'
import { problemsOf } from './problems.ts'
import { type Reply, replyTo } from './reply.ts'
import type { ValidPage } from './valid-page.ts'

/** Asked at once, as several readers would. */
const AT_ONCE = 4
/** Of its processor, for one request. */
const LONGEST_MS = 50
/** Asked again so often, to count its processor time: its clock has coarse ticks. */
const AGAIN = 8
/** One page of so many is held against the rules of HTML. */
const SAMPLED = 50

type Campaign = {
  requests: number
  seed?: number
  validPage: ValidPage
  onProgress?: (done: number) => void
}

export type Found = { requests: number; statuses: Record<number, number>; slowestMs: number }

/**
 * Attacks a front at random until something gives way; fails with the smallest attack that is found.
 * Seed and path in the message bring it back.
 */
export async function fuzz(
  front: OwnFront,
  siteFolder: string,
  { requests, seed, validPage, onProgress }: Campaign,
): Promise<Found> {
  const ground = await groundOf(siteFolder, front.port)
  const statuses: Record<number, number> = {}
  let done = 0
  let slowestMs = 0

  async function attack(each: Attack): Promise<string[]> {
    const reply = await replyTo(front.port, each)
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1
    done += 1
    onProgress?.(done)
    const problems = problemsOf(each, reply)
    if (isPage(reply) && done % SAMPLED === 0) problems.push(...(await validPage(reply.text)))
    if (reply.ms > LONGEST_MS) {
      const ms = await processorMs(front, each)
      slowestMs = Math.max(slowestMs, ms)
      if (ms > LONGEST_MS) problems.push(`${ms} ms of the processor`)
    }
    return problems
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(attacksOn(ground), { minLength: AT_ONCE, maxLength: AT_ONCE }),
      async (attacks) => {
        const problems = (await Promise.all(attacks.map(attack))).flat()
        if (problems.length > 0) throw new Error(problems.join('\n'))
      },
    ),
    {
      numRuns: Math.ceil(requests / AT_ONCE),
      includeErrorInReport: true,
      ...(seed !== undefined && { seed }),
    },
  )
  return { requests: done, statuses, slowestMs }
}

const isPage = ({ headers, text }: Reply) =>
  text !== '' && (headers['content-type'] ?? '').startsWith('text/html')

/** Processor time of one request, asked again and alone. */
async function processorMs({ port, server }: OwnFront, attack: Attack): Promise<number> {
  const before = holdings(server.pid)?.processorMs ?? 0
  for (let i = 0; i < AGAIN; i++) await replyTo(port, attack)
  return ((holdings(server.pid)?.processorMs ?? 0) - before) / AGAIN
}
