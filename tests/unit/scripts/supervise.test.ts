import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { frontFile } from '@/lib/finished/site-files'

const folder = mkdtempSync(join(tmpdir(), 'supervised-'))
const log = join(folder, 'log')
let supervisor: ChildProcess

afterEach(() => {
  supervisor.kill('SIGKILL')
  rmSync(log, { force: true })
})

/** Supervises a server that is a few lines; its steps are in the log. */
function superviseServer(source: string) {
  writeFileSync(
    frontFile(folder),
    `const { appendFileSync } = require('node:fs')
     const log = (words) => appendFileSync(${JSON.stringify(log)}, words + '\\n')
     process.on('disconnect', () => process.exit())
     log('start ' + process.pid + ' ' + process.env.PORT)
     ${source}`,
  )
  const script = `import { supervise } from ${JSON.stringify(resolve('scripts/supervise.ts'))}
    supervise(${JSON.stringify(folder)}, '3999', () => console.log('ready'))`
  supervisor = spawn(process.execPath, ['--input-type=module', '-'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  supervisor.stdin?.end(script)
  const code = new Promise<number | null>((done) => supervisor.once('exit', done))
  return { code }
}

const lines = () => {
  try {
    return readFileSync(log, 'utf8').trim().split('\n')
  } catch {
    return []
  }
}
const serving = `process.send('ready'); setInterval(() => {}, 1000)
  process.on('SIGTERM', () => setTimeout(() => { log('drained'); process.exit(0) }, 100))`

test('a server that is killed is started anew', async () => {
  superviseServer(serving)
  for (const times of [1, 2, 3]) {
    await vi.waitFor(() => expect(lines()).toHaveLength(times), { timeout: 5000 })
    const [, pid, port] = lines().at(-1)?.split(' ') ?? []
    expect(port).toBe('3999')
    if (times < 3) process.kill(Number(pid), 'SIGKILL')
  }
}, 20_000)

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets the server finish, and all end well',
  async (signal) => {
    const { code } = superviseServer(serving.replace('SIGTERM', signal))
    await vi.waitFor(() => expect(lines()).toHaveLength(1), { timeout: 5000 })
    await new Promise((done) => setTimeout(done, 200))
    supervisor.kill(signal)
    expect(await code).toBe(0)
    expect(lines()).toContain('drained')
  },
  20_000,
)

test('a server that cannot start is not started again and again', async () => {
  const { code } = superviseServer('process.exit(1)')
  expect(await code).toBe(1)
  expect(lines()).toHaveLength(1)
}, 20_000)
