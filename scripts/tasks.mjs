// Plain JavaScript: this is what an older Node of the machine has to read before ours is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

// The project's own Node first: scripts, tests and the server run on it.
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)

/**
 * Environment in which a command finds the project's own Node and tools.
 * @type {NodeJS.ProcessEnv}
 */
export const environment = { ...process.env, PATH: path }

/** What npm says where it reaches nobody. */
const UNREACHABLE =
  /\b(EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|ECONN[A-Z]+|E?TIMEDOUT|ERR_SOCKET_TIMEOUT)\b/
const PING_MS = 20_000

/**
 * Runs a command in the project, its output shown. Signals are passed on; when it fails everything
 * ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [more] environment variables of this command alone
 */
export async function run(command, args, more = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment, ...more },
  })
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal)
  process.on('SIGINT', passOn).on('SIGTERM', passOn)
  const status = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
  process.off('SIGINT', passOn).off('SIGTERM', passOn)
  if (status !== 0) process.exit(status)
}

/** @param {string} words */
export function say(words) {
  console.log(`\n— ${words}`)
}

/** Installs the packages the lock file names, unless they are there. */
export async function install() {
  const inputs = digest([join(root, 'package-lock.json')])
  await once({ name: 'installed', inputs, result: 'node_modules/next' }, async () => {
    say('Installing packages (about a minute)')
    warnWithoutNetwork()
    // Not `npm ci`: it begins by throwing away what is there.
    await run('npm', ['install', '--no-save', '--include=dev', '--loglevel=error'])
  })
}

/** npm itself tries for minutes without a word. */
function warnWithoutNetwork() {
  const options = ['--fetch-retries=0', `--fetch-timeout=${PING_MS}`]
  const ping = spawn('npm', ['ping', ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PING_MS + 5_000,
  })
  let said = ''
  ping.stderr.on('data', (data) => {
    said += data
  })
  ping.on('error', () => {})
  ping.on('exit', (code, signal) => {
    if (signal || (code !== 0 && UNREACHABLE.test(said))) {
      say('No network: packages cannot be fetched until there is one (Ctrl+C ends the waiting)')
    }
  })
  ping.unref()
}

/**
 * Does the work unless its result is there and was made from the same inputs.
 * @param {{ name: string, inputs: string, result: string }} task
 * @param {() => Promise<void>} work
 */
export async function once({ name, inputs, result }, work) {
  const stamp = join(root, '.cache', name)
  const isDone =
    existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs
  if (isDone) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, inputs)
}

/**
 * One word for the names and contents of files.
 * @param {readonly string[]} files
 */
export function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

let lastShown = 0
const SHOWN_EVERY_MS = 5_000

/**
 * How far long work is, at most every few seconds.
 * @param {number} done
 * @param {number} all
 * @param {string} [more]
 */
export function progress(done, all, more = '') {
  if (Date.now() - lastShown < SHOWN_EVERY_MS && done < all) return
  lastShown = Date.now()
  console.log(`  ${done} of ${all} ${more}`.trimEnd())
}
