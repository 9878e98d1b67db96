// Loads one address in a process of its own: `node bench/load.ts <port> <path> <seconds> <connections>`.
// Prints a LoadResult. Bare sockets: what asks must cost less than what answers.
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'

export type LoadResult = {
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** Answers that were not 200, and connections that broke. */
  failed: number
}

const CHUNK_HEAD = /([0-9a-f]+)\r\n/iy

/** This file, for whoever starts it. */
export const loadFile = fileURLToPath(import.meta.url)

if (process.argv[1] === loadFile) {
  const [port = '', path = '', seconds = '', connections = ''] = process.argv.slice(2)
  console.log(JSON.stringify(await load(Number(port), path, Number(seconds), Number(connections))))
}

async function load(
  port: number,
  path: string,
  seconds: number,
  connections: number,
): Promise<LoadResult> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n`
  const ms: number[] = []
  let failed = 0
  const start = performance.now()
  const isOver = () => performance.now() - start > seconds * 1000

  function reader(): Promise<void> {
    return new Promise((done) => {
      const socket = connect(port, '127.0.0.1')
      let held = Buffer.alloc(0)
      let askedAt = 0
      const ask = () => {
        askedAt = performance.now()
        socket.write(request)
      }
      socket.on('connect', ask)
      socket.on('data', (chunk) => {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
        const length = answerLength(held)
        if (length === null || held.length < length) return
        ms.push(performance.now() - askedAt)
        if (held.toString('latin1', 9, 12) !== '200') failed += 1
        // nginx ends a connection after a thousand requests, and says so.
        const isLast = /\r\nconnection: close\r\n/i.test(held.toString('latin1', 0, 2048))
        held = held.subarray(length)
        if (isOver() || isLast) socket.destroy()
        else ask()
      })
      socket.on('error', () => {
        failed += 1
      })
      socket.on('close', () => {
        if (isOver()) done()
        else done(reader())
      })
    })
  }

  await Promise.all(Array.from({ length: connections }, reader))
  const sorted = ms.toSorted((a, b) => a - b)
  const at = (percent: number) => sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? 0
  const elapsed = (performance.now() - start) / 1000
  return { perSecond: ms.length / elapsed, p50Ms: at(50), p99Ms: at(99), failed }
}

/** Bytes of the answer that begins here; null while that cannot be told. */
function answerLength(bytes: Buffer): number | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = head.match(/\r\ncontent-length: (\d+)/i)?.[1]
  if (length !== undefined) return end + 4 + Number(length)
  // Sent in parts, as the framework does: each says its size, the last is empty.
  let at = end + 4
  for (;;) {
    CHUNK_HEAD.lastIndex = 0
    const size = CHUNK_HEAD.exec(bytes.toString('latin1', at, at + 12))
    if (!size) return null
    const [whole, hex = ''] = size
    at += whole.length + Number.parseInt(hex, 16) + 2
    if (at > bytes.length) return null
    if (Number.parseInt(hex, 16) === 0) return at
  }
}
