import { dayInJakarta } from '@/lib/calendar/day'
import {
  listAddress,
  type PartName,
  type PocketList,
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

/**
 * Fetches what is missing of the newest version, part by part; then it takes the place of the old one
 * in one step. Whatever goes wrong, the old one stays and what has come is not fetched again.
 */
export async function save(report: Report): Promise<void> {
  const list: PocketList = await (await fetchAgain(listAddress)).json()
  const cache = await caches.open(cacheName)
  await cache.put(startedAddress, json(list))
  for (const [i, part] of list.parts.entries()) {
    report({ at: 'sedang', done: i, all: list.parts.length })
    if (!(await cache.match(part.url))) await cache.put(part.url, await fetchAgain(part.url, part))
  }
  const saved: SavedList = { ...list, savedOn: dayInJakarta(new Date()) }
  await cache.put(listAddress, json(saved))
  const kept = [listAddress, ...list.parts.map(({ url }) => url)]
  for (const { url } of await cache.keys()) {
    if (!kept.includes(new URL(url).pathname)) await cache.delete(url)
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
    return { at: 'putus', done, all: started.parts.length, savedOn }
  }
  if (!saved) return { at: 'kosong' }
  const newest = await newestVersion()
  return { at: newest && newest !== saved.version ? 'baru' : 'tersimpan', savedOn }
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
