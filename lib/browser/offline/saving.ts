import { dayInJakarta } from '@/lib/calendar/day'
import {
  keptAddress,
  listAddress,
  type PartName,
  type PocketList,
  type PocketWords,
  type SavedList,
  type SavingState,
} from './format'
import { cacheName, stored } from './saved-site'

/** What is being saved: it stays until all of it is there. */
const startedAddress = '/simpan/mulai'

const TRIES = 3
const PAUSE_MS = 1_500
/** A cell that is alive brings a part in this time. */
const PART_MS = 90_000

type Report = (state: SavingState) => void

/** What was fetched, as pages and scripts by their addresses: lib/browser/offline/read-files.ts. */
export type Read = (
  small: Uint8Array,
  list: PocketList,
) => Promise<{ words: PocketWords; files: [path: string, file: Response][] }>

/**
 * Fetches what is missing of the newest version, part by part, and lays out its files; then it takes
 * the place of the old one in one step. Whatever goes wrong, the old one stays and what has come is not
 * fetched again.
 */
export async function save(report: Report, read: Read): Promise<void> {
  const list: PocketList = await (await fetchAgain(listAddress)).json()
  const { version, until, parts } = list
  const cache = await caches.open(cacheName)
  await cache.put(startedAddress, json(list))
  const contents: Blob[] = []
  for (const [i, part] of parts.entries()) {
    report({ at: 'sedang', done: i, all: parts.length })
    if (!(await cache.match(part.url))) await cache.put(part.url, await fetchAgain(part.url, part))
    contents.push((await (await cache.match(part.url))?.blob()) ?? new Blob())
  }
  report({ at: 'sedang', done: parts.length, all: parts.length })
  const small = new Uint8Array(await new Blob(contents).arrayBuffer())
  const { words, files } = await read(small, list)
  const isOfVersion = (path: string) => path.startsWith(keptAddress(version, '/'))
  try {
    for (const [path, file] of files) await cache.put(keptAddress(version, path), file)
    const saved: SavedList = { version, until, words, savedOn: dayInJakarta(new Date()) }
    await cache.put(listAddress, json(saved))
  } catch (error) {
    // Half of a version is of no use, and takes the room that others need.
    const before = await stored<SavedList>(cache, listAddress)
    if (before?.version !== version) await drop(cache, isOfVersion)
    throw error
  }
  await drop(cache, (path) => path !== listAddress && !isOfVersion(path))
}

async function drop(cache: Cache, isUnwanted: (path: string) => boolean): Promise<void> {
  for (const { url } of await cache.keys()) {
    if (isUnwanted(new URL(url).pathname)) await cache.delete(url)
  }
}

/** Takes everything off the phone. */
export async function remove(): Promise<void> {
  await caches.delete(cacheName)
}

/** How things stand while nothing is being saved. */
export async function stateOfSaving(): Promise<SavingState> {
  const cache = await caches.open(cacheName)
  const saved = await stored<SavedList>(cache, listAddress)
  const started = await stored<PocketList>(cache, startedAddress)
  const savedOn = saved?.savedOn
  if (started) {
    const found = await Promise.all(started.parts.map(({ url }) => cache.match(url)))
    const done = found.filter(Boolean).length
    const version = saved && started.version
    return { at: 'putus', done, all: started.parts.length, savedOn, version }
  }
  if (!saved) return { at: 'kosong' }
  const version = await newestVersion()
  if (!version || version === saved.version) return { at: 'tersimpan', savedOn }
  return { at: 'baru', savedOn, version }
}

/** Null where there is no signal to ask. */
async function newestVersion(): Promise<string | null> {
  try {
    const list: PocketList = await (await fetchOnce(listAddress)).json()
    return list.version
  } catch {
    return null
  }
}

async function fetchAgain(address: string, part?: PartName): Promise<Response> {
  for (let tries = 1; ; tries++) {
    try {
      return await fetchOnce(address, part)
    } catch (error) {
      if (tries === TRIES) throw error
      await new Promise((done) => setTimeout(done, PAUSE_MS))
    }
  }
}

/** What does not come whole, or is not what the list names, is no answer. */
async function fetchOnce(
  address: string,
  { integrity }: Partial<PartName> = {},
): Promise<Response> {
  const late = new AbortController()
  const clock = setTimeout(() => late.abort(), PART_MS)
  try {
    const response = await fetch(address, { cache: 'no-cache', integrity, signal: late.signal })
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return new Response(await response.blob())
  } finally {
    clearTimeout(clock)
  }
}

const json = (data: unknown) => new Response(JSON.stringify(data))
