import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

// The project's own Node first: the tests need a newer one than a machine may have.
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)

/** Runs a command in the project, its output shown. Ends everything when it fails. */
export function run(command, args, env = {}) {
  try {
    execFileSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...env },
    })
  } catch (error) {
    process.exit(error.status ?? 1)
  }
}

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

/** Builds the site, unless nothing it is made of has changed since. */
export function buildSite() {
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('SITE_'))
  const inputs = `${digest(siteFiles())} ${today()} ${JSON.stringify(settings.sort())}`
  once({ name: 'built', inputs, result: '.next/BUILD_ID' }, () => {
    say('Building the site (about half a minute)')
    run('node', ['scripts/build.mjs'])
  })
}

/** Does the work unless its result is there and was made from the same inputs. */
function once({ name, inputs, result }, work) {
  const stamp = join(root, '.cache', name)
  const isDone =
    existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs
  if (isDone) return
  rmSync(stamp, { force: true })
  work()
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, inputs)
}

/** A page shows the day it was built for: a new day is a new site. */
function today() {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date())
}

function siteFiles() {
  const folders = ['app', 'components', 'content', 'lib', 'messages', 'public', 'scripts']
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, file)),
    )
    .filter((file) => statSync(file).isFile() && !isBuilt(file))
  const atTop = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|mjs|tsx?)$/.test(entry.name))
    .filter((entry) => entry.name !== 'next-env.d.ts')
    .map((entry) => join(root, entry.name))
  return [...inFolders, ...atTop].sort()
}

/** What the build itself puts into public/. */
function isBuilt(file) {
  return file.endsWith('tambahan.js') || file.startsWith(join(root, 'public/alat'))
}

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}
