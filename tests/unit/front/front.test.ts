import { readdirSync, rmSync } from 'node:fs'
import { get, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { missingAddress } from '@/lib/addresses'
import type { Answer, Question } from '@/lib/delivery/answer-desk'
import { commonHeaders } from '@/lib/delivery/security-policy'
import { jakartaClock, stoppedClock } from '@/lib/front/clock'
import { openFront } from '@/lib/front/front'
import { countPhones } from '@/lib/front/phones'
import { openShelf, type Shelf } from '@/lib/front/shelf'
import { finishDay, makeMedia, smallSite } from './site-folder'

const siteFolder = await smallSite()
afterAll(() => rmSync(siteFolder, { recursive: true }))

const answered = async ({ path, search, day }: Question): Promise<Answer> => {
  if (path === missingAddress && !search.includes('petani')) throw new Error('nothing is near')
  return {
    status: path === missingAddress ? 404 : 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      ...(search && { 'Cache-Control': 'private, no-store' }),
    },
    body: new TextEncoder().encode(`${path} ${search} ${day}`),
  }
}
const ask = vi.fn(answered)
let now = new Date('2026-11-26T05:00:00Z')
let shelf: Shelf
let server: ReturnType<typeof openFront>
let port: number

async function open(clock = jakartaClock(() => now)) {
  shelf = openShelf(siteFolder)
  server = openFront({ shelf, ask, clock })
  await new Promise<void>((done) => server.listen(0, done))
  port = (server.address() as AddressInfo).port
}

beforeEach(() => open())
afterEach(() => {
  server.closeAllConnections()
  server.close()
  ask.mockReset().mockImplementation(answered)
  now = new Date('2026-11-26T05:00:00Z')
})

type Reply = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string }

/** Node's own client: it changes nothing of an address. */
function fetchRaw(path: string, headers = {}, method = 'GET', sent = ''): Promise<Reply> {
  return new Promise((done, fail) => {
    request({ port, path, method, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      const { statusCode: status = 0, headers } = response
      done({ status, headers, body, text: body.toString() })
    })
      .on('error', fail)
      .end(sent)
  })
}

/** What comes back for bytes as they are. */
async function sendBytes(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  const timer = globalThis.setTimeout(() => socket.destroy(), 5000)
  const answer = await text(socket).catch(() => '')
  clearTimeout(timer)
  return answer
}

const common = Object.fromEntries(
  Object.entries(commonHeaders).map(([name, value]) => [name.toLowerCase(), value]),
)

test('a finished page comes in the encoding the reader knows, the smallest first', async () => {
  const plain = await fetchRaw('/program/jkk')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.text).toContain('Rp8.400')
  const br = await fetchRaw('/program/jkk', { 'Accept-Encoding': 'gzip, deflate, br' })
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
  expect(brotliDecompressSync(br.body)).toEqual(plain.body)
  const gzip = await fetchRaw('/program/jkk', { 'Accept-Encoding': 'gzip, br;q=0' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect(plain.headers['content-length']).toBe(String(plain.body.length))
})

test('headers of its own go before those of all', async () => {
  const { headers } = await fetchRaw('/sematan/jkm')
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('a page may be kept for minutes, and is not sent twice', async () => {
  const { headers } = await fetchRaw('/')
  expect(headers['cache-control']).toBe('public, max-age=300')
  for (const known of [headers.etag, `"x", ${headers.etag}`, '*', headers.etag?.slice(2)]) {
    const again = await fetchRaw('/', { 'If-None-Match': known })
    expect([again.status, again.text], known).toEqual([304, ''])
    expect(again.headers.etag).toBe(headers.etag)
  }
  expect((await fetchRaw('/', { 'If-None-Match': '"x"' })).status).toBe(200)
})

test.each([
  ['2026-12-31T16:54:59Z', 300],
  ['2026-12-31T16:55:00Z', 300],
  ['2026-12-31T16:55:01Z', 299],
  ['2026-12-31T16:59:59Z', 1],
  ['2026-12-31T17:00:00Z', 300],
])(
  'at %s a page may be kept for %d seconds: never beyond midnight in Jakarta',
  async (at, seconds) => {
    now = new Date(at)
    expect((await fetchRaw('/')).headers['cache-control']).toBe(`public, max-age=${seconds}`)
  },
)

test('a script whose name changes with it is kept for good', async () => {
  const { headers } = await fetchRaw('/aset/tambahan.c0ffee.js')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('the code of a leaflet is answered as it is typed, in one step', async () => {
  for (const path of ['/s/jkm-261126-k7', '/S/JKM-261126-K7', '/S/JKM-261126-K7?utm=x']) {
    const reply = await fetchRaw(path)
    expect(reply.status, path).toBe(200)
    expect(reply.text, path).toContain('masih benar')
  }
  expect((await fetchRaw('/S/JKM-261126-XX')).text).toContain('selebaran diperbarui')
  for (const path of ['/s', '/s/', '/S/APA', '/s/jkm-261127-k7']) {
    const reply = await fetchRaw(path)
    expect(reply.status, path).toBe(404)
    expect(reply.headers['cache-control'], path).toBe('no-store')
    expect(reply.text, path).toContain('kode tidak dikenal')
  }
})

test('only reading is allowed, on every address, with a page that says so', async () => {
  for (const method of [
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
    'PURGE',
  ]) {
    for (const path of ['/', '/kpr/cek?a=1', '/x', '/healthz', '/aset/tambahan.c0ffee.js']) {
      const reply = await fetchRaw(path, {}, method)
      expect(reply.status, `${method} ${path}`).toBe(405)
      expect(reply.headers).toMatchObject({
        ...common,
        allow: 'GET, HEAD',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'",
      })
      expect(reply.text).toContain('hanya untuk dibaca')
    }
  }
  expect(ask).not.toHaveBeenCalled()
})

test('a form sent from elsewhere gets no page of the site', async () => {
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const reply = await fetchRaw('/program/jkk', type, 'POST', 'a=1')
  expect(reply.status).toBe(405)
  expect(reply.text).not.toContain('Rp8.400')
})

test('a body is refused, with a page, also where its sender waits to be asked for it', async () => {
  const head = 'GET / HTTP/1.1\r\nHost: x\r\n'
  for (const body of ['Content-Length: 900000', 'Transfer-Encoding: chunked']) {
    expect(await sendBytes(`${head}${body}\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /)
  }
  const waiting = `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n`
  expect(await sendBytes(waiting)).toMatch(/^HTTP\/1.1 405 /)
})

test('the head of a page is that of the page', async () => {
  const head = await fetchRaw('/program/jkk', {}, 'HEAD')
  const { headers } = await fetchRaw('/program/jkk')
  expect(head.text).toBe('')
  expect({ ...head.headers, date: '' }).toEqual({ ...headers, date: '' })
})

test.each([
  ['/kpr/cek?', 2048],
  ['/program/jkk?', 2048],
  ['/', 2048],
])('%s… may have 2,048 letters, and not one more', async (start, longest) => {
  const long = await fetchRaw(start.padEnd(longest + 1, 'a'))
  expect(long.status).toBe(414)
  expect(long.text).toContain('terlalu panjang')
  expect(long.headers).toMatchObject({ ...common, 'cache-control': 'no-store' })
  expect((await fetchRaw(start.padEnd(longest, 'a'))).status).not.toBe(414)
})

test('thousands of repeated names in a query cost nothing', async () => {
  const before = process.cpuUsage()
  for (let i = 0; i < 20; i++) await fetchRaw(`/kpr/cek?${'a=&'.repeat(3500)}`)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000 / 20).toBeLessThan(20)
  expect(ask).not.toHaveBeenCalled()
})

test('an upgrade is answered as if nothing had been asked, and leaves no file open', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length
  const upgrade = (path: string) =>
    sendBytes(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
    )
  expect(await upgrade('/')).toMatch(/^HTTP\/1.1 200 /)
  const before = openFiles()
  for (const path of ['/kpr/cek', '/x', '/_next/static/x']) {
    await Promise.all(Array.from({ length: 100 }, () => upgrade(path)))
  }
  await setTimeout(100)
  expect(openFiles() - before).toBeLessThan(10)
})

test('what is no request gets one line with the headers of all', async () => {
  for (const [bytes, status] of [
    ['nonsense\r\n\r\n', '400 Bad Request'],
    ['CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', '405 Method Not Allowed'],
    [`GET /${'a'.repeat(40_000)} HTTP/1.1\r\n\r\n`, '431 Request Header Fields Too Large'],
  ] as const) {
    const answer = await sendBytes(bytes)
    expect(answer).toContain(`HTTP/1.1 ${status}\r\n`)
    for (const [name, value] of Object.entries(commonHeaders)) {
      expect(answer).toContain(`${name}: ${value}`)
    }
  }
})

test('a connection on which nothing was asked is closed without a word, half a question is not', async () => {
  server.headersTimeout = 100
  const [silence, half] = await Promise.all(['', 'GET / HT'].map(sendBytes))
  expect(silence).toBe('')
  expect(half).toContain('HTTP/1.1 408 Request Timeout\r\n')
})

test('what is not there is said by the page for it, and kept by nobody', async () => {
  const missing = [
    '/x',
    '/program/x',
    '/program/jkk.rsc',
    '/kpr/cek.rsc?a=1',
    '/_next/data/x/kpr/cek.json',
    '/_next/image?url=%2Fx&w=64&q=75',
    '/tanya/%',
    '/%E0%A4%A',
    '/PROGRAM/x',
    '//program/x',
    '/../list.json',
    '/list.json',
    '*',
  ]
  for (const path of missing) {
    const reply = await fetchRaw(path)
    expect(reply.status, path).toBe(404)
    expect(reply.text).toContain('tidak ada')
    expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'no-store' })
    expect(reply.headers.etag).toBeUndefined()
  }
})

test('what is not there and has words in its address is said with the nearest pages', async () => {
  const reply = await fetchRaw('/tanya/iuran-petani-baru', { 'Accept-Encoding': 'gzip' })
  expect(reply.status).toBe(404)
  expect(gunzipSync(reply.body).toString()).toBe('/_not-found /tanya/iuran-petani-baru 2026-11-26')
  expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'private, no-store' })
  ask.mockRejectedValueOnce(new Error('too many questions at once'))
  expect((await fetchRaw('/petani-baru')).text).toContain('tidak ada')
})

test('nobody is asked for an address without words, of a file, or that is long', async () => {
  const longest = `/petani${'-petani'.repeat(28)}`.slice(0, 200)
  for (const path of ['/', '/12/ab', '/petani.php', '/.petani', '/_petani', `${longest}x`]) {
    await fetchRaw(path)
  }
  expect(ask).not.toHaveBeenCalled()
  await fetchRaw(longest)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('the nearest pages are looked for by two readers at once: the others get the finished page', async () => {
  let answer = () => {}
  const made = new Promise<void>((done) => {
    answer = done
  })
  ask.mockImplementation(async (question) => {
    await made
    return answered(question)
  })
  const first = [fetchRaw('/petani-a'), fetchRaw('/petani-b')]
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))
  expect((await fetchRaw('/petani-c')).text).toContain('tidak ada')
  answer()
  for (const { text } of await Promise.all(first)) expect(text).toContain('/_not-found /petani-')
  expect((await fetchRaw('/petani-d')).text).toContain('/_not-found /petani-d')
})

test('a stroke at the end leads to the page, here and nowhere else', async () => {
  const reply = await fetchRaw('/program/jkk/?a=1')
  expect(reply.status).toBe(308)
  expect(reply.headers).toMatchObject({ ...common, location: '/program/jkk?a=1' })
  for (const path of ['//evil.example/', '/x/', '/%2F/']) {
    expect((await fetchRaw(path)).status, path).toBe(404)
  }
  expect((await fetchRaw('http://evil.example/program/jkk/')).headers.location).toBe('/program/jkk')
})

test('an address that names a host is that of its path', async () => {
  expect((await fetchRaw('http://evil.example/program/jkk')).status).toBe(200)
  expect((await fetchRaw('http://evil.example')).status).toBe(200)
})

test('a query is answered by the desk, zipped, and kept by nobody', async () => {
  const reply = await fetchRaw('/kpr/cek?tenor=1', { 'Accept-Encoding': 'gzip' })
  expect(gunzipSync(reply.body).toString()).toBe('/kpr/cek ?tenor=1 2026-11-26')
  expect(reply.headers).toMatchObject({ ...common, 'cache-control': 'private, no-store' })
  expect((await fetchRaw('/kpr/cek?')).text).toContain('cek tanpa isian')
  expect((await fetchRaw('/kpr/cek/pengingat.ics')).text).toContain('/kpr/cek/pengingat.ics')
})

test('without an answer the reader gets the page that says so, and when to come again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  ask.mockRejectedValue(new Error('too many questions at once'))
  const reply = await fetchRaw('/kpr/cek?penghasilan=6543210')
  expect(reply.status).toBe(503)
  expect(reply.text).toContain('rusak di pihak kami')
  expect(reply.headers).toMatchObject({
    ...common,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
  })
  expect(reply.headers['retry-after']).toMatch(/^\d+$/)
  expect(String(logged.mock.calls)).not.toContain('6543210')
})

test('whoever has left is waited for no longer', async () => {
  let dropped = false
  ask.mockImplementation(
    (_, signal?: AbortSignal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          dropped = true
          reject(new Error('left'))
        })
      }),
  )
  const asked = get({ port, path: '/kpr/cek?a=1' }).on('error', () => {})
  await vi.waitFor(() => expect(ask).toHaveBeenCalled())
  asked.destroy()
  await vi.waitFor(() => expect(dropped).toBe(true))
})

test('what breaks inside is said by the same page', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  ask.mockImplementation(() => {
    throw new Error('broken')
  })
  now = new Date('2026-11-27T05:00:00Z')
  const reply = await fetchRaw('/kpr/cek')
  expect([reply.status, reply.headers['cache-control']]).toEqual([500, 'no-store'])
  expect(reply.text).toContain('rusak di pihak kami')
  expect(logged).toHaveBeenCalled()
})

test('the watchman hears what is served, and for which day', async () => {
  const { status, text, headers } = await fetchRaw('/healthz')
  expect([status, text]).toEqual([200, 'ok c0ffee 2026-11-26\n'])
  expect(headers).toMatchObject({ ...common, 'cache-control': 'no-store' })
})

test('a tool without a query shows its day, drawn once a day', async () => {
  expect((await fetchRaw('/kpr/cek')).text).toContain('cek tanpa isian')
  expect(ask).not.toHaveBeenCalled()
  now = new Date('2026-11-26T17:00:00Z')
  for (let i = 0; i < 3; i++) {
    const { text, headers } = await fetchRaw('/kpr/cek')
    expect(text).toBe('/kpr/cek  2026-11-27')
    expect(headers['cache-control']).toBe('public, max-age=300')
  }
  expect(ask).toHaveBeenCalledTimes(1)
})

test('a tool that could not be drawn is drawn for the next reader', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  now = new Date('2026-11-27T05:00:00Z')
  ask.mockRejectedValueOnce(new Error('no answer in time'))
  expect((await fetchRaw('/kpr/cek')).status).toBe(503)
  expect((await fetchRaw('/kpr/cek')).status).toBe(200)
})

test('at midnight in Jakarta the pages change by themselves, and those made meanwhile are found', async () => {
  const priceAt = async (instant: string) => {
    now = new Date(instant)
    const [{ text }, health] = await Promise.all([fetchRaw('/program/jkk'), fetchRaw('/healthz')])
    return [text.match(/<title>(.*)<\/title>/)?.[1], health.status]
  }
  expect(await priceAt('2026-12-31T16:59:59Z')).toEqual(['Rp8.400', 200])
  expect(await priceAt('2026-12-31T17:00:00Z')).toEqual(['Rp8.400', 503])
  await finishDay(siteFolder, '2027-01-01', 'Rp16.800')
  await finishDay(siteFolder, '2027-03-01', 'Rp17.000')
  await finishDay(siteFolder, '2027-04-01', 'Rp18.000')
  shelf.refresh()
  for (const [instant, price] of [
    ['2026-12-31T16:59:59Z', 'Rp8.400'],
    ['2026-12-31T17:00:00Z', 'Rp16.800'],
    ['2027-02-28T16:59:59Z', 'Rp16.800'],
    ['2027-02-28T17:00:00Z', 'Rp17.000'],
    ['2027-03-31T16:59:59Z', 'Rp17.000'],
    ['2027-03-31T17:00:00Z', 'Rp18.000'],
    ['2027-05-25T16:59:59Z', 'Rp18.000'],
  ] as const) {
    expect(await priceAt(instant), instant).toEqual([price, 200])
  }
  expect(await priceAt('2027-05-25T17:00:00Z')).toEqual(['Rp18.000', 503])
  expect((await fetchRaw('/healthz')).text).toContain('2027-05-25')
  // What does not differ is that of the build.
  expect((await fetchRaw('/')).text).toContain('awal')
})

test('a day that is set stays', async () => {
  server.close()
  await open(stoppedClock('2027-02-28'))
  const { text, headers } = await fetchRaw('/program/jkk')
  expect(text).toContain('Rp16.800')
  expect(headers['cache-control']).toBe('public, max-age=300')
  expect((await fetchRaw('/healthz')).text).toBe('ok c0ffee 2027-02-28\n')
})

test('what a browser has made is served with the pages it was made of, and not with those of another day', async () => {
  const folder = await smallSite()
  await makeMedia(folder, '2026-11-26')
  await finishDay(folder, '2027-01-01', 'Rp16.800')
  const { pagesOn } = openShelf(folder)
  const on = (day: string, address: string) =>
    pagesOn(day)
      .find(address)
      ?.identity.toString()
      .match(/<title>([^<]*)/)?.[1]
  expect(on('2026-12-31', '/unduh/kartu')).toBe('kartu 2026-11-26')
  expect(on('2026-12-31', '/program/jkk')).toBe('baru 2026-11-26')
  expect(on('2027-01-01', '/unduh/kartu')).toBeUndefined()
  expect(on('2027-01-01', '/program/jkk')).toBe('Rp16.800')
  rmSync(folder, { recursive: true })
})

test('phones are counted once each, by where they ask from', async () => {
  const told: number[] = []
  countPhones(server, (phones) => told.push(phones))
  await fetchRaw('/')
  await fetchRaw('/program/jkk')
  expect(told).toEqual([1])
})
