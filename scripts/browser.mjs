import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { run, say } from './tasks.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a Chromium or Chrome: named by BROWSER_PATH, on this machine, Playwright's own, or,
 * where there is none, installed now.
 */
export function findBrowser() {
  const found = present()
  if (found) return found
  say('No browser found: installing one (a few minutes)')
  installOne()
  const installed = present()
  if (!installed) throw new Error('no Chromium could be installed: set BROWSER_PATH to one')
  return installed
}

function present() {
  const candidates = [process.env.BROWSER_PATH, ...names.map(onPath), macChrome, playwrightsOwn()]
  return candidates.find((path) => path && existsSync(path))
}

function onPath(name) {
  try {
    return execFileSync('which', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

function playwrightsOwn() {
  return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
}

/** Playwright's download where it can be reached, else the system's package. */
function installOne() {
  try {
    execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
  } catch {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
}
