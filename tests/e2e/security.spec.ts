import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import messages from '@/messages' with { type: 'json' }
import { addresses, dataFiles, embedFolder } from '../../lib/addresses.ts'
import { workerPolicyName } from '../../lib/delivery/security-policy.ts'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { served } from './served'
import { siteUrl } from './servers'

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}

test('every page is strict with the browser', async ({ request }) => {
  const pages = [...plainPages, ...questionPages, missingPage, ...toolPages, ...toolStates]
  for (const path of pages) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject(common)
    expect(headers['permissions-policy'], path).toContain('geolocation=()')
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers['set-cookie'], path).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|\*|data:/)
    expect(policy, path).toContain("require-trusted-types-for 'script'")
    // One page fetches: its own files, to hand them on; and names one script, the worker that saves.
    const isSaving = path === addresses.downloads
    expect(policy.match(/connect-src [^;]*/)?.[0], path).toBe(
      isSaving ? "connect-src 'self'" : undefined,
    )
    expect(policy.match(/trusted-types [^;]*$/)?.[0], path).toBe(
      isSaving ? `trusted-types ${workerPolicyName}` : "trusted-types 'none'",
    )
  }
})

const answers = toolPages.flatMap((tool) => toolStates.find((path) => path.startsWith(tool)) ?? [])

for (const path of ['/', '/program/jkk', '/klaim', ...toolPages, ...answers]) {
  test(`${path} asks no other host and keeps nothing`, async ({ page, context }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl)) elsewhere.push(request.url())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(elsewhere).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
}

test('no page runs a script that stands in it', async ({ request }) => {
  for (const path of ['/', ...toolPages, ...toolStates]) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    expect(policy, path).toContain("script-src 'self';")
    expect(policy, path).not.toContain('nonce')
    const inline = [...(await response.text()).matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]
    for (const [tag] of inline) expect(tag, path).toMatch(/type="application\/(ld\+)?json"/)
  }
})

test('an answer is kept by nobody on the way and by no search engine', async ({ request }) => {
  for (const path of toolStates) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers['x-robots-tag'], path).toBe('noindex, follow')
  }
  for (const path of toolPages) {
    expect((await request.get(path)).headers()['x-robots-tag'], path).toBeUndefined()
  }
})

test('no header makes the server leave an answer out', async ({ request }) => {
  for (const name of ['x-middleware-subrequest', 'x-middleware-next', 'x-middleware-rewrite']) {
    for (const value of ['1', 'proxy', 'proxy:proxy:proxy:proxy:proxy', '/kpr']) {
      const response = await request.get('/kpr/cek?tenor=x', { headers: { [name]: value } })
      expect(response.headers()['cache-control'], `${name}: ${value}`).toContain('no-store')
      expect(await response.text()).toContain('id="periksa"')
    }
  }
})

test('a browser runs a script only as it was built, and keeps it', async ({ request }) => {
  for (const path of ['/', ...toolPages, ...answers]) {
    const { html } = await served(path)
    const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"[^>]*>/g)]
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const [tag, src = ''] of scripts) {
      expect(tag, path).toMatch(/integrity="sha256-[^"]{44}"/)
      const { headers } = { headers: (await request.get(src)).headers() }
      expect(headers['cache-control'], src).toContain('immutable')
    }
  }
})

test('pages and data are kept for minutes and known again', async ({ request }) => {
  const { headers: index } = { headers: (await request.get('/')).headers() }
  expect(index['cache-control']).toMatch(/^public, max-age=[1-9]\d{0,2}$/)
  for (const path of [...plainPages, ...toolPages, '/perubahan.xml', '/data/fakta.json']) {
    const headers = (await request.get(path)).headers()
    expect(Number(headers['cache-control']?.match(/max-age=(\d+)$/)?.[1]), path).toBeLessThan(301)
    const again = await request.get(path, { headers: { 'If-None-Match': headers.etag ?? '' } })
    expect(again.status(), path).toBe(304)
    expect(Object.keys(headers).filter((name) => name.startsWith('x-nextjs'))).toEqual([])
  }
})

test('what is refused has a page of ours', async ({ request }) => {
  for (const path of ['/', '/kpr/cek', '/program/jkk', '/healthz', '/data/fakta.json']) {
    const response = await request.post(path, { form: { a: '1' } })
    expect(response.status(), path).toBe(405)
    expect(response.headers(), path).toMatchObject({ ...common, allow: 'GET, HEAD' })
    expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'")
    expect(await response.text()).toContain(messages.refusal.method.heading)
  }
  const long = await request.get(`/kpr/cek?${'a=&'.repeat(3500)}`)
  expect(long.status()).toBe(414)
  expect(await long.text()).toContain(messages.refusal.tooLong.heading)
})

test('data may be read from pages of others', async ({ request }) => {
  const [single = ''] = Object.values(dataFiles).slice(-1)
  for (const path of [...Object.values(dataFiles).slice(0, -1), `${single}/jkm.total.json`]) {
    const headers = (await request.get(path)).headers()
    expect(headers['access-control-allow-origin'], path).toBe('*')
    expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin')
  }
  expect((await request.get('/')).headers()['access-control-allow-origin']).toBeUndefined()
})

test('what is for pages of others stands in one, by its policy and a link back', async ({
  page,
}) => {
  const frame = `<iframe src="${siteUrl}${embedFolder}/jkm" title="x"></iframe>`
  const village = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!DOCTYPE html>${frame}`)
  })
  await once(village.listen(0, '127.0.0.1'), 'listening')
  const { port } = village.address() as AddressInfo
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`http://127.0.0.1:${port}/`)
  const embed = page.frameLocator('iframe')
  await expect(embed.getByText(/Rp\d/).first()).toBeVisible()
  await expect(embed.getByRole('link')).toHaveAttribute('href', /\/program\/jkm$/)
  expect(complaints.filter((each) => !each.includes('favicon'))).toEqual([])
  village.close()
})

test('other answers carry the common headers too', async ({ request }) => {
  const others = [
    'healthz',
    'robots.txt',
    'sitemap.xml',
    'icon.svg',
    'favicon.ico',
    'ikon-512.png',
    'apple-icon.png',
    'manifest.webmanifest',
    'perubahan.xml',
    'llms.txt',
  ]
  for (const path of others) {
    const response = await request.get(`/${path}`)
    expect(response.status(), path).toBe(200)
    expect(response.headers(), path).toMatchObject(common)
  }
})
