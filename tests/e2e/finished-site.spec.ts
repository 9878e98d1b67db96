import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { frontFile } from '../../lib/finished/site-files.ts'
import { siteListSchema } from '../../lib/finished/site-list.ts'
import { toolStates } from './addresses'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

test('what is built needs nothing but Node: no package, no source', async ({ request }) => {
  const folder = mkdtempSync(join(tmpdir(), 'only-dist-'))
  cpSync(realpathSync('dist/current'), folder, { recursive: true })
  const port = await freePort()
  const server = spawn(process.execPath, [frontFile(folder)], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), SITE_DATE: '2026-11-27' },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((done) => server.once('exit', done))
  const url = `http://localhost:${port}`
  try {
    await expect
      .poll(async () => (await request.get(`${url}/healthz`).catch(() => null))?.status() ?? 0)
      .toBeGreaterThan(0)
    for (const path of ['/', '/program/jkk', '/kpr/cek', ...toolStates]) {
      expect((await request.get(url + path)).status(), path).toBe(200)
    }
    expect(await (await request.get(`${url}/kpr/cek`)).text()).toContain('"today":"2026-11-27"')
  } finally {
    server.kill('SIGTERM')
    expect(await ended).toBe(0)
    rmSync(folder, { recursive: true })
  }
})

test('every answer that was finished is served as it was listed', async ({ request }) => {
  const list = siteListSchema.parse(
    JSON.parse(readFileSync(join(realpathSync('dist/current'), 'list.json'), 'utf8')),
  )
  expect(list.files.length).toBeGreaterThan(150)
  for (const { address, status, headers } of list.files) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(status)
    expect(response.headers()['content-type'], address).toBe(headers['Content-Type'])
  }
  expect((await request.get('/list.json')).status()).toBe(404)
})
