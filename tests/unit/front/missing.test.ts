import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { Answer } from '@/lib/delivery/answer-desk'
import { openMissing } from '@/lib/front/missing'

const day = '2026-11-26'
const answer: Answer = { status: 404, headers: {}, body: new Uint8Array() }

test('an answer that comes in time is given', async () => {
  expect(await openMissing(async () => answer)('/petani', day)).toBe(answer)
})

test('nobody waits for an answer that takes seconds', async () => {
  const missing = openMissing(() => setTimeout(3_000, answer))
  const asked = performance.now()
  expect(await missing('/petani', day)).toBeNull()
  expect(performance.now() - asked).toBeLessThan(1_000)
})

test('a worker that is stuck is asked by two, and by others once it is free', async () => {
  let reject = (_: Error) => {}
  const stuck = new Promise<Answer>((_, fail) => {
    reject = fail
  })
  const ask = vi.fn(() => stuck)
  const missing = openMissing(ask)
  await Promise.all([missing('/petani', day), missing('/nelayan', day)])
  expect(await missing('/guru', day)).toBeNull()
  expect(ask).toHaveBeenCalledTimes(2)
  // Nobody waits for it any more: it is not an error of the server either.
  reject(new Error('no answer in time'))
  await setTimeout(0)
  ask.mockImplementation(async () => answer)
  expect(await missing('/guru', day)).toBe(answer)
})
