import { realpathSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import messages from '../../messages/id.json' with { type: 'json' }
import { nginxVersion, type OwnNginx, startNginx } from '../attack/nginx.ts'
import { type OwnFront, startFront } from '../attack/own-front.ts'
import { problemsOf } from '../attack/problems.ts'
import { bytesBack, replyTo } from '../attack/reply.ts'
import { plainPages, toolStates } from './addresses'
import { scriptAddress } from './scripts'

test.describe.configure({ mode: 'serial' })
test.skip(nginxVersion() === null, 'nginx is not installed: deploy/nginx is not tried here')

let fronts: [OwnFront, OwnFront]
let nginx: OwnNginx

test.beforeAll(async () => {
  const site = realpathSync('dist/current')
  fronts = await Promise.all([startFront(site), startFront(site)])
  nginx = await startNginx(site, [fronts[0].port, fronts[1].port])
})
test.afterAll(async () => {
  await nginx?.stop()
  for (const { server } of fronts ?? []) server.kill('SIGKILL')
})

const ask = (target: string, headers: [string, string][] = [], method = 'GET') =>
  replyTo(nginx.port, { method, target, headers })

test('pages come as the site sends them, in every encoding, also the second time', async () => {
  for (const target of [...plainPages, '/kpr/cek', '/data/fakta.json', '/perubahan.xml']) {
    for (const accepted of ['br, gzip', 'gzip', 'gzip, br;q=0', 'identity']) {
      const headers: [string, string][] = [['Accept-Encoding', accepted]]
      const attack = { method: 'GET', target, headers }
      const direct = await replyTo(fronts[0].port, attack)
      for (const again of [1, 2]) {
        const reply = await ask(target, headers)
        expect(problemsOf(attack, reply), `${again}`).toEqual([])
        expect(reply.text).toBe(direct.text)
        for (const name of [
          'content-encoding',
          'content-security-policy',
          'content-type',
          'etag',
          'vary',
        ]) {
          expect(reply.headers[name], `${target} ${accepted} ${name}`).toBe(direct.headers[name])
        }
      }
      const known = await ask(target, [...headers, ['If-None-Match', direct.headers.etag ?? '']])
      expect([known.status, known.text], target).toEqual([304, ''])
    }
  }
})

test('answers are kept by nobody, and what was typed is in no log', async () => {
  for (const target of toolStates.slice(0, 6)) {
    const reply = await ask(target)
    expect(problemsOf({ method: 'GET', target, headers: [] }, reply)).toEqual([])
    expect(reply.headers['cache-control']).toBe('private, no-store')
  }
  expect((await ask('/kpr/cek?penghasilan=6543210&tenor=x')).text).toContain('6.543.210')
  await expect.poll(() => nginx.log()).toContain('GET /kpr/cek 200')
  expect(nginx.log()).not.toMatch(/6543210|penghasilan|127\.0\.0\.1/)
})

test('an upgrade goes no further, a body is not waited for, and all is said in our words', async () => {
  const asked = 'GET /program/jkk HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\n'
  const upgrade = await bytesBack(nginx.port, `${asked}Upgrade: websocket\r\n\r\n`)
  expect(upgrade.status).toBe(200)
  const head = 'POST /program/jkk HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
  const post = await bytesBack(nginx.port, `${head}Content-Length: 900000\r\n\r\na=1`)
  expect(post.status).toBe(405)
  expect(post.text).toContain(messages.refusal.method.heading)
  expect((await ask('/', [], 'PUT')).text).toContain(messages.refusal.method.heading)
  const long = await ask(`/kpr/cek?${'a=&'.repeat(1200)}`)
  expect(long.status).toBe(414)
  expect(long.text).toContain(messages.refusal.tooLong.heading)
  expect(post.ms).toBeLessThan(2000)
  for (const { headers } of [post, long]) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('one phone that asks for hundreds of answers is asked to wait; pages go on', async () => {
  const replies = await Promise.all(Array.from({ length: 120 }, (_, i) => ask(`/iuran?upah=${i}`)))
  const refused = replies.filter(({ status }) => status === 429)
  expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(30)
  expect(refused.length).toBeGreaterThan(30)
  expect(refused[0]?.text).toContain(messages.refusal.tooOften.heading)
  expect(refused[0]?.headers['cache-control']).toBe('no-store')
  expect((await ask('/program/jkk')).status).toBe(200)
})

test('with one instance dead all is answered; with both what was kept, and a page that says so', async () => {
  // Until who asked for hundreds may ask again, some times in a row.
  await expect
    .poll(async () => (await ask('/kpr/bunga-asli?kali=24')).status, { timeout: 20_000 })
    .toBe(200)
  await new Promise((done) => setTimeout(done, 1000))
  fronts[0].server.kill('SIGKILL')
  await fronts[0].ended
  for (let i = 0; i < 10; i++) expect((await ask('/program/jkk')).status).toBe(200)
  expect((await ask('/kpr/bunga-asli?kali=24')).status).toBe(200)
  expect((await ask(scriptAddress('tambahan'))).headers['cache-control']).toContain('immutable')
  fronts[1].server.kill('SIGKILL')
  await fronts[1].ended
  expect((await ask('/program/jkk')).status).toBe(200)
  expect((await ask(scriptAddress('tambahan'))).status).toBe(200)
  const failed = await ask('/kpr/bunga-asli?kali=36')
  expect(failed.status).toBe(503)
  expect(failed.text).toContain(messages.failure.heading)
  expect(failed.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'retry-after': '10',
    'content-type': 'text/html; charset=utf-8',
  })
  expect(failed.headers['content-security-policy']).toContain("default-src 'none'")
})
