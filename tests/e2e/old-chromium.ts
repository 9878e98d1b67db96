import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'

/** A Chromium of July 2021 lies in this package; it is fetched once, and never installed with the others. */
const packed = 'chrome-aws-lambda@10.1.0'
const integrity =
  'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw=='
const folder = resolve('.cache/chromium-92')
const binary = join(folder, 'chromium')
const FETCH_MS = 120_000
const PATIENCE_MS = 20_000

/** Fetches it where it is not there yet; says why it cannot be had, or null. */
export function oldChromiumProblem(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is made for Linux on x64'
  if (existsSync(binary)) return null
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('npm', ['pack', packed, '--silent', '--pack-destination', folder], {
      stdio: 'ignore',
      timeout: FETCH_MS,
    })
  } catch {
    return `${packed} cannot be fetched`
  }
  const archive = join(folder, 'chrome-aws-lambda-10.1.0.tgz')
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (hash !== integrity) throw new Error(`${packed} is not what it was`)
  execFileSync('tar', ['-xzf', archive, '-C', folder, 'package/bin/chromium.br'])
  const compressed = join(folder, 'package/bin/chromium.br')
  writeFileSync(`${binary}.new`, brotliDecompressSync(readFileSync(compressed)), { mode: 0o755 })
  renameSync(`${binary}.new`, binary)
  rmSync(archive)
  rmSync(join(folder, 'package'), { recursive: true })
  return null
}

const targetsSchema = z.array(
  z.object({ type: z.string(), webSocketDebuggerUrl: z.string().optional() }),
)
const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
})

export type OldPage = {
  goto: (url: string) => Promise<void>
  /** What an expression (or a promise) is in the page. */
  evaluate: (expression: string) => Promise<unknown>
  /** Typed as by an input method, into what has the focus. */
  type: (text: string) => Promise<void>
  /** What it complained of since it was opened. */
  complaints: string[]
  close: () => void
}

/** Opens it with the window of a phone; Playwright does not speak to browsers so old. */
export async function openOldChromium(): Promise<OldPage> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu']
  const browser = spawn(
    binary,
    [
      ...flags,
      '--window-size=360,740',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const port = await debuggingPort(browser)
  const url = await pageOf(port)
  const { send, complaints, socket } = await spokenTo(url)
  await send('Page.enable')
  await send('Log.enable')
  await send('Runtime.enable')
  async function evaluate(expression: string): Promise<unknown> {
    const asked = { expression, returnByValue: true, awaitPromise: true }
    const answer = await send('Runtime.evaluate', asked)
    const { result, exceptionDetails } = evaluatedSchema.parse(answer)
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`)
    return result.value
  }

  return {
    complaints,
    evaluate,
    async goto(address) {
      const before = await evaluate('performance.timeOrigin')
      await send('Page.navigate', { url: address })
      const isThere = `performance.timeOrigin !== ${before} && document.readyState === 'complete'`
      const last = performance.now() + PATIENCE_MS
      while (!(await evaluate(isThere))) {
        if (performance.now() > last) throw new Error(`${address}: not loaded`)
        await setTimeout(20)
      }
    },
    async type(text) {
      await send('Input.insertText', { text })
    },
    close() {
      socket.close()
      browser.kill('SIGKILL')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function spokenTo(url: string) {
  const socket = new WebSocket(url)
  const answers = new Map<number, (message: z.infer<typeof messageSchema>) => void>()
  const complaints: string[] = []
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const message = messageSchema.parse(JSON.parse(String(data)))
    const { id, method, params } = message
    if (id !== undefined) answers.get(id)?.(message)
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded') {
      complaints.push(JSON.stringify(params))
    }
  })
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done())
    socket.addEventListener('error', () => fail(new Error('no connection')))
  })
  function send(method: string, params: object = {}): Promise<unknown> {
    last += 1
    const id = last
    return inTime(
      new Promise((done, fail) => {
        answers.set(id, ({ result, error }) => {
          answers.delete(id)
          if (error) fail(new Error(`${method}: ${error.message}`))
          else done(result)
        })
        socket.send(JSON.stringify({ id, method, params }))
      }),
      method,
    )
  }
  return { send, complaints, socket }
}

function inTime<Value>(work: Promise<Value>, what: string): Promise<Value> {
  return new Promise((done, fail) => {
    const timer = globalThis.setTimeout(() => fail(new Error(`${what}: no answer`)), PATIENCE_MS)
    work.then(done, fail).finally(() => clearTimeout(timer))
  })
}

function debuggingPort(browser: ChildProcess): Promise<string> {
  return inTime(
    new Promise((done, fail) => {
      let said = ''
      browser.stderr?.on('data', (data) => {
        said += data
        const port = said.match(/DevTools listening on ws:\/\/[^:]+:(\d+)\//)?.[1]
        if (port) done(port)
      })
      browser.once('exit', () => fail(new Error(`it ended: ${said}`)))
    }),
    'start',
  )
}

/** Its page, which comes a moment after the browser itself. */
async function pageOf(port: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const targets = targetsSchema.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json())
    const url = targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl
    if (url) return url
    await setTimeout(100)
  }
  throw new Error('no page was opened')
}
