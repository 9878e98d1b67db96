import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../../scripts/lock'
import { root } from '../../../scripts/tasks.mjs'

const name = `try-${process.pid}`
const file = join(root, '.cache', `${name}.lock`)

test('of two at once the second waits, and nothing is left', async () => {
  const steps: string[] = []
  const work = (words: string) => async () => {
    steps.push(`${words} begins`)
    await setTimeout(100)
    steps.push(`${words} ends`)
  }
  await Promise.all([withLock(name, work('a')), withLock(name, work('b'))])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(existsSync(file)).toBe(false)
})

test('work that fails gives its place free', async () => {
  const failing = withLock(name, async () => {
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(existsSync(file)).toBe(false)
})

test('whoever is gone holds nobody up', async () => {
  // No process has this number: Linux gives at most 2^22.
  writeFileSync(file, '99999999')
  let isDone = false
  await withLock(name, async () => {
    isDone = true
  })
  expect(isDone).toBe(true)
})
