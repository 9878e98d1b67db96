import { type ChildProcess, spawn } from 'node:child_process'
import { z } from 'zod'
import { frontFile } from '../lib/finished/site-files.ts'
import { root, say } from './tasks.mjs'

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 30_000
/** Whoever has lived so long did not die of the start. */
const STEADY_MS = 60_000
/** What an answer is made of is thrown away once it is sent: room for it saves tidying up. */
const NODE_OPTIONS = ['--max-semi-space-size=32']

const countSchema = z.object({ phones: z.int() })

/** What Node is given to serve a finished site. */
export function serverArguments(siteFolder: string): string[] {
  return [...NODE_OPTIONS, frontFile(siteFolder)]
}

/**
 * Serves a finished site until a signal comes; a server that dies is started anew, after pauses that
 * grow. One that cannot start at all ends this process too.
 * @param onReady once, when the site is first served
 * @param onPhones with how many phones have asked since the server was started, where it is to count
 */
export function supervise(
  siteFolder: string,
  port: string,
  onReady: () => void,
  onPhones?: (phones: number) => void,
): void {
  let server: ChildProcess
  let isEnding = false
  let wasReady = false
  let pauseMs = FIRST_PAUSE_MS

  function start(): void {
    const startedAt = Date.now()
    server = spawn(process.execPath, serverArguments(siteFolder), {
      cwd: root,
      env: { ...process.env, PORT: port, ...(onPhones && { COUNT_PHONES: '1' }) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    server.on('message', (message) => {
      const { success, data } = countSchema.safeParse(message)
      if (success) return onPhones?.(data.phones)
      if (!wasReady) onReady()
      wasReady = true
    })
    server.once('exit', (code, signal) => {
      if (isEnding) process.exit(0)
      if (!wasReady) process.exit(code || 1)
      if (Date.now() - startedAt > STEADY_MS) pauseMs = FIRST_PAUSE_MS
      say(`The server ended (${signal ?? code}): starting it anew in ${pauseMs} ms`)
      setTimeout(start, pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    })
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isEnding = true
      if (server.exitCode !== null || server.signalCode !== null) process.exit(0)
      server.kill(signal)
    })
  }
  start()
}
