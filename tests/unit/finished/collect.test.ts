import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { collectFinished } from '@/lib/finished/collect'

const root = mkdtempSync(join(tmpdir(), 'next-'))
afterAll(() => rmSync(root, { recursive: true }))

const meta = (headers: Record<string, string>, status?: number) =>
  JSON.stringify({ status, headers })

function folderWith(name: string, files: Record<string, string>): string {
  const folder = join(root, name)
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

const kept = 'server/route-cache/APP_PAGE/0a/$'
const policy = { 'Content-Security-Policy': "default-src 'none'" }

test('pages, other answers and files have the address, status and type they are asked by', async () => {
  const build = folderWith('build', {
    [`${kept}/index.html`]: 'awal',
    [`${kept}/index.meta`]: meta({ ...policy, 'x-nextjs-prerender': '1' }),
    [`${kept}/_not-found.html`]: 'tidak ada',
    [`${kept}/_not-found.meta`]: meta(policy, 404),
    [`${kept}/_global-error.html`]: 'of the framework',
    [`${kept}/_global-error.meta`]: meta(policy, 500),
    [`${kept}/data/fakta.json.body`]: '{}',
    [`${kept}/data/fakta.json.meta`]: meta({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'x-frame-options': '',
      'x-nextjs-prerender': '1',
    }),
  })
  const files = folderWith('public', { 'aset/cek.c0ffee.js': '1', 'favicon.ico': 'icon' })
  const all = await collectFinished(build, files)
  const seen = Object.fromEntries(
    all.map(({ address, file, status, headers, isImmutable }) => [
      address,
      [file, status, headers['Content-Type'], isImmutable],
    ]),
  )
  expect(seen).toEqual({
    '/': ['site/index.html', 200, 'text/html; charset=utf-8', false],
    '/_not-found': ['site/_not-found.html', 404, 'text/html; charset=utf-8', false],
    '/data/fakta.json': ['site/data/fakta.json', 200, 'application/json', false],
    '/aset/cek.c0ffee.js': ['site/aset/cek.c0ffee.js', 200, 'text/javascript; charset=utf-8', true],
    '/favicon.ico': ['site/favicon.ico', 200, 'image/x-icon', false],
  })
  // Headers of the framework stay behind.
  expect(all.find(({ address }) => address === '/')?.headers).toEqual({
    'Content-Type': 'text/html; charset=utf-8',
    ...policy,
  })
  expect(all.find(({ address }) => address === '/data/fakta.json')?.headers).toEqual({
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'X-Frame-Options': '',
  })
})

test.each([
  ['without its policy', 'awal', {}],
  ['with scripts of the framework', '<script src="/_next/a.js">', policy],
])('a page %s is no finished page', async (_, html, headers) => {
  const build = folderWith(html.slice(1, 5), {
    [`${kept}/a.html`]: html,
    [`${kept}/a.meta`]: meta(headers),
  })
  await expect(collectFinished(build, build)).rejects.toThrow('/a is not finished')
})
