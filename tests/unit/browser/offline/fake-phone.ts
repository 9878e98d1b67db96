import { vi } from 'vitest'

/** What may go wrong, in the order in which it is asked for. */
export type Weather = { signal: () => boolean; room: () => boolean }

/** A phone with a cache in memory and a server of files by address, whose signal and room can end at any moment. */
export function fakePhone(files: () => ReadonlyMap<string, Buffer<ArrayBuffer>>, weather: Weather) {
  const kept = new Map<string, Response>()
  const urlOf = (address: string) => new URL(address, 'https://contoh.example').href
  const cache = {
    match: async (address: string) => kept.get(urlOf(address))?.clone(),
    put: async (address: string, response: Response) => {
      if (!weather.room()) throw new DOMException('full', 'QuotaExceededError')
      kept.set(urlOf(address), response)
    },
    delete: async (address: string) => kept.delete(urlOf(address)),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  }
  const fetched: string[] = []
  vi.stubGlobal('caches', {
    open: async () => cache,
    delete: async () => kept.clear(),
  })
  vi.stubGlobal('fetch', async (address: string) => {
    if (!weather.signal()) throw new TypeError('no signal')
    fetched.push(address)
    const content = files().get(address)
    return content ? new Response(content) : new Response('', { status: 404 })
  })
  return { kept, fetched }
}
