import { NextRequest } from 'next/server'
import { afterEach, expect, test, vi } from 'vitest'
import { failureAddress } from '@/lib/addresses'
import type { Question } from '@/lib/delivery/answer-desk'

const answer = vi.fn(async ({ path, search }: Question) => ({
  html: new TextEncoder().encode(path + search),
  policy: "default-src 'none'",
}))
vi.mock('@/lib/delivery/answer-desk', () => ({ openAnswerDesk: () => answer }))
vi.stubEnv('BUILT_FOR_DAY', '2026-11-22')
vi.useFakeTimers({ now: new Date('2026-11-22T05:00:00Z'), toFake: ['Date'] })

const { proxy } = await import('@/proxy')

const site = 'https://x.example'
const ask = (path: string, method = 'GET') => proxy(new NextRequest(site + path, { method }))

afterEach(() => {
  answer.mockClear()
  vi.setSystemTime(new Date('2026-11-22T05:00:00Z'))
})

test('the page without a query is the one of the build', async () => {
  const response = await ask('/kpr/cek')
  expect(response.headers.get('x-middleware-next')).toBe('1')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(answer).not.toHaveBeenCalled()
})

test('on another day in Jakarta it is drawn for that day', async () => {
  vi.setSystemTime(new Date('2026-11-22T16:59:59Z'))
  expect((await ask('/iuran')).headers.get('x-middleware-next')).toBe('1')
  vi.setSystemTime(new Date('2026-11-22T17:00:00Z'))
  const response = await ask('/iuran')
  expect(answer).toHaveBeenCalledWith({ path: '/iuran', search: '', day: '2026-11-23' })
  expect(await response.text()).toBe('/iuran')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('x-robots-tag')).toBeNull()
})

test('an answer is kept by nobody', async () => {
  const response = await ask('/kpr/banding?harga=166+juta')
  expect(await response.text()).toBe('/kpr/banding?harga=166+juta')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  })
})

test('without an answer the reader gets the page that says so, and nobody keeps it', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  answer.mockRejectedValueOnce(new Error('no answer in time'))
  const response = await ask('/kpr/banding?penghasilan=6543210')
  expect(response.headers.get('x-middleware-rewrite')).toBe(site + failureAddress)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(String(logged.mock.calls)).not.toContain('6543210')
})

test.each(['/tanya/%', '/program/%2', '/untuk/%FF', '/kpr/cek%?tenor=1'])(
  '%s is no page',
  async (path) => {
    const response = await ask(path)
    expect(response.headers.get('x-middleware-rewrite')).toBe(`${site}/_not-found`)
  },
)

test('only reading is allowed', async () => {
  const response = await ask('/kpr/cek?tenor=1', 'POST')
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
})
