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

const alone = ['blocking.spec.ts', 'hall.spec.ts']

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Some tests ask for every page of the site, on slow machines too.
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'pages', testIgnore: alone },
    // Measured when nothing else runs.
    { name: 'times', testMatch: alone, dependencies: ['pages'], fullyParallel: false },
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
