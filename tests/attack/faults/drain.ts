import assert from 'node:assert/strict'
import { startFront } from '../own-front.ts'
import { replyTo } from '../reply.ts'

/** What has been asked before the server is told to end is answered; then it ends. */
export async function drains(site: string, inFlight: number): Promise<void> {
  const front = await startFront(site)
  const asked = Array.from({ length: inFlight }, (_, i) =>
    replyTo(front.port, {
      method: 'GET',
      target: i % 2 === 0 ? `/iuran?segmen=pu&upah=${i}+juta` : '/program/jkk',
      headers: [],
    }),
  )
  await Promise.race(asked)
  front.server.kill('SIGTERM')
  const replies = await Promise.all(asked)
  assert.deepEqual(
    replies.map(({ status }) => status),
    replies.map(() => 200),
  )
  assert.equal(await front.ended, 0)
}
