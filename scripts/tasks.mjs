// Plain JavaScript: this is what an older Node of the machine has to read before ours is installed.
import { execFileSync } from 'node:child_process'
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

/**
 * Runs a command in the project, its output shown. Ends everything when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [more] environment variables of this command alone
 */
export function run(command, args, more = {}) {
  try {
    execFileSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...environment, ...more },
    })
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : null
    process.exit(typeof status === 'number' ? status : 1)
  }
}

/** @param {string} words */
export function say(words) {
  console.log(`\n— ${words}`)
}

/** Installs the packages the lock file names, unless they are there. */
export function install() {
  const inputs = digest([join(root, 'package-lock.json')])
  once({ name: 'installed', inputs, result: 'node_modules/next' }, () => {
    say('Installing packages (about a minute)')
    // Not `npm ci`: it refuses a lock file without every other platform's optional packages.
    run('npm', ['install', '--no-save', '--include=dev'])
  })
}

/**
 * Does the work unless its result is there and was made from the same inputs.
 * @param {{ name: string, inputs: string, result: string }} task
 * @param {() => void} work
 */
export function once({ name, inputs, result }, work) {
  const stamp = join(root, '.cache', name)
  const isDone =
    existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs
  if (isDone) return
  rmSync(stamp, { force: true })
  work()
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
