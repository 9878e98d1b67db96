import type { Server } from 'node:http'

/**
 * Tells how many phones have asked so far, each new one once: by their addresses in the network of a
 * hall, which are kept nowhere else and forgotten with the server.
 */
export function countPhones(server: Server, tell: (phones: number) => void): void {
  const seen = new Set<string>()
  server.on('connection', ({ remoteAddress }) => {
    if (remoteAddress === undefined || seen.has(remoteAddress)) return
    seen.add(remoteAddress)
    tell(seen.size)
  })
}
