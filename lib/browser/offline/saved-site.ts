import { dayInJakarta, daysBetween } from '@/lib/calendar/day'
import { keptAddress, listAddress, type SavedList, stripMark } from './format'

export const cacheName = 'simpanan'

/** So old that a reader should know. */
const OLD_DAYS = 90
const UNSAVED = 503

const longDay = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** What is stored under an address, as data; undefined where nothing is. */
export async function stored<Data>(cache: Cache, address: string): Promise<Data | undefined> {
  return (await cache.match(address))?.json()
}

/** A page or script as it was saved; undefined where it was not. */
export async function savedAnswer(path: string, now: Date): Promise<Response | undefined> {
  return answerOf(() => path, now, 200)
}

/** The page for what was not saved. */
export async function unsavedAnswer(now: Date): Promise<Response | undefined> {
  return answerOf(({ words }) => words.unsaved, now, UNSAVED)
}

async function answerOf(
  pathIn: (list: SavedList) => string,
  now: Date,
  status: number,
): Promise<Response | undefined> {
  const cache = await caches.open(cacheName)
  const list = await stored<SavedList>(cache, listAddress)
  if (!list) return undefined
  const kept = await cache.match(keptAddress(list.version, pathIn(list)))
  if (kept) {
    const strip = stripOf(list, dayInJakarta(now))
    const body = (await kept.text()).replace(stripMark, () => strip)
    return new Response(body, { status, headers: kept.headers })
  }
  // It may have gone because a newer version came between: that one is whole.
  const latest = await stored<SavedList>(cache, listAddress)
  return latest?.version === list.version ? undefined : answerOf(pathIn, now, status)
}

function stripOf({ savedOn, until, words }: SavedList, today: string): string {
  const isOld = today > until || daysBetween(savedOn, today) >= OLD_DAYS
  return words.strip
    .replace('{day}', longDay.format(new Date(savedOn)))
    .replace('{old}', isOld ? words.old : '')
}
