import { realpathSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { fuzz } from '../attack/fuzz.ts'
import { holdings, startFront } from '../attack/own-front.ts'
import { pageValidator } from '../attack/valid-page.ts'

const QUIET_MS = 12_000

test('hundreds of hostile requests change nothing: npm run fuzz sends more', async () => {
  const site = realpathSync('dist/current')
  const front = await startFront(site)
  try {
    const opened = holdings(front.server.pid)?.openFiles ?? 0
    const { requests } = await fuzz(front, site, { requests: 800, validPage: pageValidator() })
    expect(requests).toBeGreaterThanOrEqual(800)
    await expect
      .poll(() => (holdings(front.server.pid)?.openFiles ?? 0) - opened, { timeout: QUIET_MS })
      .toBeLessThan(10)
  } finally {
    front.server.kill()
    expect(await front.ended).toBe(0)
  }
})
