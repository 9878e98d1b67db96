import { dayInJakarta, daysBetween } from '@/lib/calendar/day'
import { listAddress, type PocketIndex, type SavedList, stripMark } from './format'
import { joined, spelled } from './unpack'

export const cacheName = 'simpanan'

/** So old that a reader should know. */
const OLD_DAYS = 90
const UNSAVED = 503

const longDay = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

type SavedSite = { list: SavedList; index: PocketIndex; text: string }

/** Kept while the worker lives: putting the parts together takes a moment on an old phone. */
let opened: SavedSite | undefined

/** What is stored under an address, as data; undefined where nothing is. */
export async function stored<Data>(cache: Cache, address: string): Promise<Data | undefined> {
  return (await cache.match(address))?.json()
}

/** A page or script as it was saved; undefined where it was not. */
export async function savedAnswer(path: string, now: Date): Promise<Response | undefined> {
  const site = await openSaved()
  const stand = site?.index.files[path]
  return site && stand && answerOf(site, stand, now)
}

/** The page for what was not saved. */
export async function unsavedAnswer(now: Date): Promise<Response | undefined> {
  const site = await openSaved()
  const stand = site?.index.files[site.index.unsaved]
  return site && stand && answerOf(site, stand, now, UNSAVED)
}

function answerOf(
  { list, index, text }: SavedSite,
  [headers, start, end]: PocketIndex['files'][string],
  now: Date,
  status = 200,
): Response {
  const strip = stripOf(list, index, dayInJakarta(now))
  const body = spelled(text.slice(start, end)).replace(stripMark, () => strip)
  return new Response(body, { status, headers: index.headers[headers] })
}

/** The version that is saved now: another tab may have saved a newer one meanwhile. */
async function openSaved(): Promise<SavedSite | undefined> {
  const cache = await caches.open(cacheName)
  const list = await stored<SavedList>(cache, listAddress)
  if (list?.version === opened?.list.version && list?.savedOn === opened?.list.savedOn)
    return opened
  opened = list && (await siteOf(cache, list))
  // Its parts went because a newer version came between: that one is whole.
  return list && !opened ? openSaved() : opened
}

async function siteOf(cache: Cache, list: SavedList): Promise<SavedSite | undefined> {
  const [index, ...parts] = await Promise.all(list.parts.map(({ url }) => cache.match(url)))
  if (!index || parts.includes(undefined)) return undefined
  const texts = await Promise.all(parts.map((part) => part?.text() ?? ''))
  return { list, index: await index.json(), text: joined(texts) }
}

function stripOf(
  { savedOn, until }: SavedList,
  { strip, old }: PocketIndex,
  today: string,
): string {
  const isOld = today > until || daysBetween(savedOn, today) >= OLD_DAYS
  return strip
    .replace('{day}', longDay.format(new Date(savedOn)))
    .replace('{old}', isOld ? old : '')
}
