import { expect, test } from '@playwright/test'
import { missingPage, plainPages, questionPages, toolPages, toolStates } from './addresses'
import { siteUrl } from './servers'

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}

for (const path of [...plainPages, missingPage, ...toolPages, ...toolStates]) {
  test(`${path} is strict with the browser and keeps nothing`, async ({ page, context }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl)) elsewhere.push(request.url())
    })
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    const headers = response?.headers() ?? {}
    expect(headers).toMatchObject(common)
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(elsewhere).toEqual([])
    expect(await context.cookies()).toEqual([])
  })
}

test('each answer of a tool has a nonce of its own', async ({ request }) => {
  for (const path of toolPages) {
    const policies = await Promise.all(
      [1, 2].map(async () => (await request.get(path)).headers()['content-security-policy']),
    )
    const nonces = policies.map((policy) => policy?.match(/'nonce-([^']+)'/)?.[1])
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
  }
})

test('other answers carry the common headers too', async ({ request }) => {
  for (const path of [
    '/healthz',
    '/robots.txt',
    '/sitemap.xml',
    '/tambahan.js',
    '/icon.svg',
    '/perubahan.xml',
    '/data/fakta.json',
    '/data/fakta.csv',
    '/data/fakta.schema.json',
    ...questionPages,
  ]) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers(), path).toMatchObject(common)
  }
})
