import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root, say } from './tasks.mjs'

const PAUSE_MS = 500

/** Does the work while no other process does work of that name in this folder; waits for it. */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  const file = join(root, '.cache', `${name}.lock`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let hasSaid = false; !take(file); hasSaid = true) {
    if (!hasSaid) say('Waiting for another process that builds in this folder')
    await setTimeout(PAUSE_MS)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true })
    return false
  }
}

/** A holder that is gone has left nothing but its file. */
function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
