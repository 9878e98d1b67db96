import type { Read } from './saving'

type Lasting = { waitUntil: (work: Promise<unknown>) => void }
type Message = Lasting & { data: unknown }
type Asked = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }

/** What a worker has of its own, as far as ours uses it: the types of a page do not know it. */
export type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'message', listener: (event: Message) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  clients: {
    claim(): Promise<void>
    matchAll(options: {
      includeUncontrolled: boolean
    }): Promise<readonly { postMessage(message: unknown): void }[]>
  }
  importScripts(address: string): void
  /** Left here by the script that reads what was made small: reader.ts. */
  readFiles: Read
  registration: { unregister(): Promise<boolean> }
}
