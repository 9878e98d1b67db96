import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run, say } from './tasks.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a Chromium or Chrome: named by BROWSER_PATH, on this machine, Playwright's own, or,
 * where there is none, installed now.
 */
export async function findBrowser(): Promise<string> {
  const found = present()
  if (found) return found
  say('No browser found: installing one (a few minutes)')
  await installOne()
  const installed = present()
  if (!installed) throw new Error('no Chromium could be installed: set BROWSER_PATH to one')
  return installed
}

function present(): string | undefined {
  const candidates = [process.env.BROWSER_PATH, ...names.map(onPath), macChrome]
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path))
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/** Playwright's download where it can be reached, else the system's package. */
async function installOne(): Promise<void> {
  try {
    execFileSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' })
  } catch {
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
}
