import { assert, asyncProperty, integer } from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SavingState } from '@/lib/browser/offline/format'
import { readFiles } from '@/lib/browser/offline/read-files'
import type { Read } from '@/lib/browser/offline/saving'
import { pocketOf } from '@/lib/offline/pocket'
import { fakePhone } from './fake-phone'

const words = { strip: '<p>Tersimpan {day}.{old}</p>', old: ' Lama.', unsaved: '/tanpa-sinyal' }
const html = { 'Content-Type': 'text/html; charset=utf-8' }
const until = '2027-05-25'

/** Numbers that nothing foresees. */
function noise(seed: number): string {
  let at = seed
  return Array.from({ length: 25_000 }, () => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fffffff
    return (at >>> 8).toString(36)
  }).join('')
}

const shared = noise(1)

function versionOf(name: string): ReadonlyMap<string, Buffer<ArrayBuffer>> {
  const page = (address: string, text: string) => ({
    address,
    headers: html,
    text: `<body><!--tersimpan--><main>${name} ${text}</main></body>`,
  })
  const files = [page('/', shared), page('/klaim', noise(name.length)), page('/tanpa-sinyal', '')]
  return new Map(
    pocketOf(files, words, until).map(({ address, content }) => [address, Buffer.from(content)]),
  )
}

const older = versionOf('lama')
const newer = versionOf('terbaru')

/** The code as a worker that has just been started has it. */
async function freshWorker() {
  vi.resetModules()
  return {
    ...(await import('@/lib/browser/offline/saving')),
    ...(await import('@/lib/browser/offline/saved-site')),
  }
}

/** The same every time: read once. */
const known = new Map<string, Awaited<ReturnType<Read>>>()
const read: Read = async (small, list) => {
  const { words, files } = known.get(list.version) ?? (await readFiles(small, list))
  known.set(list.version, { words, files })
  return { words, files: files.map(([path, file]) => [path, file.clone()]) }
}

/** How many pages lie on the phone, of whatever version. */
const filesIn = (kept: ReadonlyMap<string, unknown>) =>
  [...kept.keys()].filter((url) => /\/simpan\/[0-9a-f]{64}\//.test(url)).length

vi.setConfig({ testTimeout: 60_000 })

const now = new Date('2026-11-26T05:00:00Z')
const good = { signal: () => true, room: () => true }

/** Which version answers at every address, of those it is to have. */
async function opened(): Promise<string> {
  const { savedAnswer } = await freshWorker()
  const names = await Promise.all(
    ['/', '/klaim'].map(async (path) => {
      const text = await (await savedAnswer(path, now))?.text()
      return text?.match(/<main>(\w+)/)?.[1] ?? 'nothing'
    }),
  )
  return [...new Set(names)].join(' and ')
}

/** Saves, as far as it gets; pauses between tries take no time. */
async function saved(
  report: (state: SavingState) => void = () => {},
  reader = read,
): Promise<unknown> {
  const { save } = await freshWorker()
  let isDone = false
  const done = save(report, reader)
    .catch((error: unknown) => error)
    .finally(() => {
      isDone = true
    })
  while (!isDone) {
    await new Promise((next) => setImmediate(next))
    await vi.advanceTimersByTimeAsync(500)
  }
  return done
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what is saved opens, says since when, and how far it was is told part by part', async () => {
  fakePhone(() => older, good)
  const told: SavingState[] = []
  expect(await saved((state) => told.push(state))).toBeUndefined()
  expect(told.length).toBeGreaterThan(3)
  expect(told.map(({ done }) => done)).toEqual(told.map((_, i) => i))
  expect(told.every(({ all }) => all === told.length - 1)).toBe(true)
  const { savedAnswer, stateOfSaving } = await freshWorker()
  const page = await savedAnswer('/klaim', now)
  expect(page?.headers.get('Content-Type')).toBe(html['Content-Type'])
  expect(await page?.text()).toContain('<p>Tersimpan 26 November 2026.</p><main>lama')
  expect(await stateOfSaving()).toEqual({ at: 'tersimpan', savedOn: '2026-11-26' })
})

test.each([
  ['2027-02-23', ''],
  ['2027-02-24', ' Lama.'],
  ['2027-05-25', ' Lama.'],
])('on %s a page saved ninety days before says so, not earlier', async (day, says) => {
  fakePhone(() => older, good)
  await saved()
  const { savedAnswer } = await freshWorker()
  const text = await (await savedAnswer('/', new Date(`${day}T05:00:00Z`)))?.text()
  expect(text).toContain(`Tersimpan 26 November 2026.${says}</p>`)
})

test('a build that knows the rules of no more days is old, however young', async () => {
  fakePhone(() => older, good)
  vi.setSystemTime(new Date('2027-05-20T05:00:00Z'))
  await saved()
  const { savedAnswer } = await freshWorker()
  const on = async (day: string) =>
    (await savedAnswer('/', new Date(`${day}T05:00:00Z`)))?.text() ?? ''
  expect(await on('2027-05-25')).not.toContain('Lama.')
  expect(await on('2027-05-26')).toContain('Lama.')
})

test('whatever moment the signal ends, the old version or the new one opens, whole', async () => {
  const seen = new Set<string>()
  await assert(
    asyncProperty(integer({ min: 0, max: 12 }), async (lasts) => {
      let files = older
      let left = Number.POSITIVE_INFINITY
      fakePhone(() => files, { signal: () => left-- > 0, room: () => true })
      await saved()
      files = newer
      left = lasts
      await saved()
      const name = await opened()
      seen.add(name)
      expect(['lama', 'terbaru']).toContain(name)
      left = Number.POSITIVE_INFINITY
      await saved()
      expect(await opened()).toBe('terbaru')
    }),
    { numRuns: 40 },
  )
  expect([...seen].toSorted()).toEqual(['lama', 'terbaru'])
})

test('whatever moment the phone is full, the old version or the new one opens, whole', async () => {
  for (let lasts = 0; lasts < 12; lasts += 1) {
    let files = older
    let left = Number.POSITIVE_INFINITY
    const { kept } = fakePhone(() => files, { signal: () => true, room: () => left-- > 0 })
    await saved()
    const filesOfOne = filesIn(kept)
    files = newer
    left = lasts
    const problem = await saved()
    if (problem) expect(problem).toMatchObject({ name: 'QuotaExceededError' })
    expect(await opened()).toBe(problem ? 'lama' : 'terbaru')
    // Nothing lies there that is of no use, but for parts and the list.
    expect(filesIn(kept)).toBe(problem ? filesOfOne : 3)
  }
})

test('what has come is not fetched again, and what a version no longer needs goes', async () => {
  let left = 3
  const { fetched, kept } = fakePhone(() => older, { signal: () => left-- > 0, room: () => true })
  await saved()
  const { stateOfSaving } = await freshWorker()
  const state = await stateOfSaving()
  expect(state).toMatchObject({ at: 'putus', done: 2 })
  left = Number.POSITIVE_INFINITY
  await saved()
  const parts = fetched.filter((address) => !address.endsWith('daftar.json'))
  expect(new Set(parts).size).toBe(parts.length)
  // The list and three files: parts that were read go too.
  expect(kept.size).toBe(4)
})

test('what is not read as it was written is not taken', async () => {
  let files = older
  fakePhone(() => files, good)
  await saved()
  files = newer
  // Near the end: all but the last letters are as they were.
  const wrong: Read = (small, list) => readFiles(small.with(-100, (small.at(-100) ?? 0) ^ 1), list)
  expect(await saved(() => {}, wrong)).toBeInstanceOf(Error)
  expect(await opened()).toBe('lama')
})

test('a part that is not there any more leaves the old version as it was', async () => {
  let files = older
  fakePhone(() => files, good)
  await saved()
  files = new Map([...newer].filter(([address]) => address.endsWith('.json')))
  expect(await saved()).toBeInstanceOf(Error)
  expect(await opened()).toBe('lama')
})

test('a newer version is noticed, and nothing is where nothing was saved', async () => {
  let files = older
  fakePhone(() => files, good)
  const { stateOfSaving, savedAnswer, unsavedAnswer } = await freshWorker()
  expect(await stateOfSaving()).toEqual({ at: 'kosong' })
  expect(await savedAnswer('/', now)).toBeUndefined()
  expect(await unsavedAnswer(now)).toBeUndefined()
  await saved()
  files = newer
  expect(await stateOfSaving()).toMatchObject({ at: 'baru' })
})

test('an address that is not saved gets a page of its own', async () => {
  fakePhone(() => older, good)
  await saved()
  const { savedAnswer, unsavedAnswer } = await freshWorker()
  expect(await savedAnswer('/tidak-ada', now)).toBeUndefined()
  const page = await unsavedAnswer(now)
  expect(page?.status).toBe(503)
  expect(await page?.text()).toContain('<main>lama')
})

test('removing leaves nothing', async () => {
  const { kept } = fakePhone(() => older, good)
  await saved()
  const { remove, savedAnswer } = await freshWorker()
  await remove()
  expect(kept.size).toBe(0)
  expect(await savedAnswer('/', now)).toBeUndefined()
})
