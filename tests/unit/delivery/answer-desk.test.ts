import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openAnswerDesk } from '@/lib/delivery/answer-desk'

const folder = mkdtempSync(join(tmpdir(), 'desk-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Answers with the query it was asked, and fails in the ways that it is told. */
const source = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ search }) => {
  if (search === '?crash') throw new Error('crashed')
  if (search === '?exit') process.exit(1)
  while (search === '?hang');
  if (search === '?slow') for (const end = Date.now() + 1200; Date.now() < end; );
  if (search === '?problem') return parentPort.postMessage({ problem: 'no such tool' })
  const body = new TextEncoder().encode(search)
  parentPort.postMessage({ answer: { status: 200, headers: {}, body } }, [body.buffer])
})`

const workerFile = join(folder, 'worker.cjs')
writeFileSync(workerFile, source)

function deskWith({ file = workerFile, atOnce = 2, longestQueue = 50, answerMs = 20_000 } = {}) {
  const { ask } = openAnswerDesk(file, { atOnce, longestQueue, answerMs, startMs: 20_000 })
  return async (search: string, signal?: AbortSignal) => {
    const { body } = await ask({ path: '/kpr/cek', search, day: '2026-11-22' }, signal)
    return new TextDecoder().decode(body)
  }
}

test('everybody gets the answer to his own question', async () => {
  const ask = deskWith()
  const searches = Array.from({ length: 30 }, (_, i) => `?tenor=${i}`)
  expect(await Promise.all(searches.map((search) => ask(search)))).toEqual(searches)
})

test.each([
  ['?crash', 'crashed'],
  ['?exit', 'the worker ended'],
  ['?problem', 'no such tool'],
])('%s fails alone: those before and after it are answered', async (bad, message) => {
  const ask = deskWith()
  const asked = ['?a', bad, '?b', '?c'].map((search) => ask(search))
  const outcomes = await Promise.allSettled(asked)
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  await expect(asked[1]).rejects.toThrow(message)
  expect(await ask('?d')).toBe('?d')
})

test('an answer that takes too long is given up, and holds nobody else up', async () => {
  const ask = deskWith({ answerMs: 1000 })
  expect(await ask('?warm')).toBe('?warm')
  for (const late of ['?hang', '?slow']) {
    const givenUp = expect(ask(late)).rejects.toThrow('no answer in time')
    const next = ask('?next')
    await givenUp
    expect(await next).toBe('?next')
  }
})

test('reading the rules takes longer than an answer may', async () => {
  const ask = deskWith({ answerMs: 1 })
  expect(await ask('?first')).toBe('?first')
})

test('a queue that is full refuses at once, and takes questions again when it is not', async () => {
  const ask = deskWith({ atOnce: 1, longestQueue: 1 })
  const taken = ['?a', '?b'].map((search) => ask(search))
  await expect(ask('?c')).rejects.toThrow('too many')
  expect(await Promise.all(taken)).toEqual(['?a', '?b'])
  expect(await ask('?d')).toBe('?d')
})

test('without its worker the desk says so, and goes on once there is one', async () => {
  const file = join(folder, 'later.cjs')
  const ask = deskWith({ file })
  await expect(ask('?a')).rejects.toThrow('Cannot find module')
  writeFileSync(file, source)
  expect(await ask('?b')).toBe('?b')
})

test('what nobody waits for any more is not worked at', async () => {
  const ask = deskWith({ atOnce: 1 })
  await ask('?warm')
  const left = new AbortController()
  const slow = ask('?slow')
  const dropped = expect(ask('?hang', left.signal)).rejects.toThrow('nobody waits')
  const next = ask('?next')
  left.abort()
  await dropped
  expect(await Promise.all([slow, next])).toEqual(['?slow', '?next'])
})
