import { expect, test } from '@playwright/test'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
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
    expect(policy, path).not.toMatch(/unsafe|\*/)
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
    for (const [tag] of inline) expect(tag, path).toContain('type="application/json"')
  }
})

test('an answer is kept by nobody on the way and by no search engine', async ({ request }) => {
  for (const path of toolStates) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers['x-robots-tag'], path).toBe('noindex')
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

test('other answers carry the common headers too', async ({ request }) => {
  const others = [
    'healthz',
    'robots.txt',
    'sitemap.xml',
    'tambahan.js',
    'icon.svg',
    'favicon.ico',
    'ikon-512.png',
    'apple-icon.png',
    'manifest.webmanifest',
    'perubahan.xml',
  ]
  const data = ['fakta.json', 'fakta.csv', 'fakta.schema.json'].map((name) => `data/${name}`)
  for (const path of [...others, ...data]) {
    const response = await request.get(`/${path}`)
    expect(response.status(), path).toBe(200)
    expect(response.headers(), path).toMatchObject(common)
  }
})
