import type { Order, SavingState } from './format'
import { savedAnswer, unsavedAnswer } from './saved-site'
import { remove, save, stateOfSaving } from './saving'
import type { WorkerScope } from './worker-scope'

// Started only where a reader has asked to save the site: docs/offline.md.
declare const self: WorkerScope
/** Address of the script that reads what was made small, set by scripts/bundles.ts. */
declare const READER_SCRIPT: string

self.importScripts(READER_SCRIPT)

/** Whoever waits longer for a page gets the saved one. */
const PATIENCE_MS = 4_000
const SERVER_FAILED = 500

/** The saving under way: two tabs that ask have one. */
let saving: Promise<void> | null = null
let latest: SavingState = { at: 'sedang' }

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const orders: Record<Order, () => Promise<void>> = {
    keadaan: async () => tell(saving ? latest : await stateOfSaving()),
    simpan: () =>
      (saving ??= saved().finally(() => {
        saving = null
      })),
    hapus: async () => {
      await remove()
      await self.registration.unregister()
      await tell({ at: 'kosong' })
    },
  }
  event.waitUntil(orders[event.data as Order]())
})

async function saved(): Promise<void> {
  try {
    await save((state) => void tell(state), self.readFiles)
    await tell(await stateOfSaving())
  } catch (error) {
    const state = await stateOfSaving()
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    await tell(isFull ? { ...state, at: 'penuh' } : state)
  }
}

async function tell(state: SavingState): Promise<void> {
  latest = state
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage(state)
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, pathname))
  else if (request.destination === 'script') event.respondWith(script(request, pathname))
})

/** The page of today while the cell is good, else the saved one. */
async function page(request: Request, path: string): Promise<Response> {
  const online = fetch(request).then((response) => {
    if (response.status >= SERVER_FAILED) throw new Error(String(response.status))
    return response
  })
  // Looked at below, perhaps after it has failed.
  online.catch(() => {})
  const kept = await savedAnswer(path, new Date()).catch(() => undefined)
  if (!kept) return online.catch(async () => (await unsavedAnswer(new Date())) ?? Response.error())
  const patience = new Promise<Response>((done) => setTimeout(() => done(kept), PATIENCE_MS))
  return Promise.race([online, patience]).catch(() => kept)
}

/** Names of scripts change with their content: a saved one is the right one. */
async function script(request: Request, path: string): Promise<Response> {
  return (await savedAnswer(path, new Date()).catch(() => undefined)) ?? fetch(request)
}
