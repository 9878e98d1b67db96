import { defineConfig } from '@playwright/test'
import { fixedDay, fixedDayUrl, siteUrl } from './tests/e2e/servers'

const chromium = {
  executablePath: process.env.BROWSER_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** Counted by the processor, which others only make a little slower. */
const blocking = 'blocking.spec.ts'
/** Counted by the clock, when nothing else runs. */
const hall = 'hall.spec.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Some tests ask for every page of the site, on slow machines too.
  timeout: 60_000,
  // One more than the cores of a small machine: some of them always wait.
  workers: 3,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'pages', testIgnore: [blocking, hall] },
    { name: 'blocking', testMatch: blocking, dependencies: ['pages'], workers: 2 },
    { name: 'hall', testMatch: hall, dependencies: ['blocking'], workers: 1 },
  ],
  use: { baseURL: siteUrl, launchOptions: chromium, locale: 'id-ID' },
  webServer: [served(siteUrl), served(fixedDayUrl, { SITE_DATE: fixedDay })],
})

/** As npm start serves it, without building. */
function served(url: string, env: Record<string, string> = {}) {
  return {
    command: 'node scripts/serve.ts',
    url: `${url}/healthz`,
    env: { ...env, PORT: new URL(url).port },
  }
}
