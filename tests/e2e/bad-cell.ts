import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What comes over the cell in place of what the site sends; undefined: what it sends. */
type Served = (path: string) => Uint8Array | undefined

export type BadCell = {
  url: string
  /** Addresses that were asked for. */
  asked: string[]
  /** From now on so many bytes come through, then nothing does: every connection breaks. */
  breakAfter: (bytes: number) => void
  /** From now on what is asked for waits, and never comes. */
  stall: (fits: (path: string) => boolean) => void
  /** From now on connections break for what is asked for. */
  refuse: (fits: (path: string) => boolean) => void
  /** Everything comes through again, what waits too long ago does not. */
  mend: () => void
  /** Another version of some files, from now on. */
  serve: (served: Served) => void
  close: () => void
}

/** A cell between a phone and the site, which can break in the middle of any byte. */
export async function openBadCell(site: string): Promise<BadCell> {
  let left = Number.POSITIVE_INFINITY
  let isStalled: (path: string) => boolean = () => false
  let isRefused = isStalled
  let served: Served = () => undefined
  const asked: string[] = []

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    if (isStalled(path)) return
    if (left <= 0 || isRefused(path)) return void request.socket.destroy()
    const other = served(path)
    if (other !== undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      pass(response, Buffer.from(other))
      response.end()
      return
    }
    get(site + path, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.on('data', (chunk: Buffer) => pass(response, chunk))
      answer.on('end', () => response.end())
    }).on('error', () => response.destroy())
  })

  function pass(response: ServerResponse, chunk: Buffer): void {
    if (left <= 0) response.destroy()
    else if (chunk.length > left) {
      response.write(chunk.subarray(0, left), () => response.destroy())
      left = 0
    } else {
      response.write(chunk)
      left -= chunk.length
    }
  }

  await new Promise<void>((done) => server.listen(0, done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    breakAfter(bytes) {
      left = bytes
    },
    stall(fits) {
      isStalled = fits
    },
    refuse(fits) {
      isRefused = fits
    },
    mend() {
      left = Number.POSITIVE_INFINITY
      isStalled = () => false
      isRefused = isStalled
    },
    serve(next) {
      served = next
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
