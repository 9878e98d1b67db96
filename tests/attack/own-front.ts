import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { serverArguments } from '../../scripts/supervise.ts'
import { root } from '../../scripts/tasks.mjs'
import { bound } from './children.ts'

/** Of the clock that Linux keeps for a process. */
const TICK_MS = 10
const START_MS = 30_000

/** A server of a finished site that can be attacked without harm to anybody. */
export type OwnFront = {
  port: number
  server: ChildProcess
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>
}

export type Start = { port?: number; env?: NodeJS.ProcessEnv; command?: readonly string[] }

/**
 * Starts the front of a finished site on a free port of this machine and waits until it answers.
 * @param start.command words before the command that starts it, such as those that set a limit
 */
export async function startFront(siteFolder: string, start: Start = {}): Promise<OwnFront> {
  const { port = await freePort(), env = {}, command = [] } = start
  const [program = process.execPath, ...more] = [
    ...command,
    process.execPath,
    ...serverArguments(siteFolder),
  ]
  const server = bound(
    spawn(program, more, {
      cwd: root,
      env: { ...process.env, ...env, PORT: String(port) },
      stdio: 'ignore',
    }),
  )
  const ended = new Promise<number | string | null>((done) => {
    server.once('exit', (code, signal) => done(signal ?? code))
  })
  await answers(port, '/healthz')
  return { port, server, ended }
}

/** Waits until a server says something, whatever it is. */
export async function answers(port: number, path: string): Promise<void> {
  const last = performance.now() + START_MS
  while (performance.now() < last) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
    if (response) return
    await setTimeout(50)
  }
  throw new Error(`nobody answers on port ${port}`)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** What a process holds, as Linux tells it; null on other systems. */
export function holdings(pid: number | undefined) {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user = '', system = ''] = fields.split(' ').slice(11, 13)
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return {
      openFiles: readdirSync(`/proc/${pid}/fd`).length,
      memoryMb: Number(status.match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024,
      processorMs: (Number(user) + Number(system)) * TICK_MS,
    }
  } catch {
    return null
  }
}
