import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Attack } from './hostile.ts'

export type Reply = {
  status: number
  /** Names in small letters; of repeats the last. */
  headers: Readonly<Record<string, string>>
  text: string
  /** From the first byte sent to the last received, in milliseconds of the clock. */
  ms: number
}

const PATIENCE_MS = 30_000

/** Sends the bytes of a request on a connection of its own: no client puts anything right. */
export function replyTo(port: number, { method, target, headers }: Attack): Promise<Reply> {
  const lines = [['Host', 'localhost'], ...headers, ['Connection', 'close']]
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return bytesBack(port, `${method} ${target} HTTP/1.1\r\n${head}\r\n`)
}

/** What comes back for bytes as they are. */
export function bytesBack(port: number, sent: string): Promise<Reply> {
  return new Promise((done, fail) => {
    const start = performance.now()
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', fail)
    socket.on('close', () => {
      const ms = performance.now() - start
      try {
        done({ ...parsed(Buffer.concat(chunks)), ms })
      } catch (error) {
        fail(error)
      }
    })
  })
}

function parsed(bytes: Buffer): Omit<Reply, 'ms'> {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) throw new Error(`no answer: ${bytes.length} bytes`)
  const [start = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
  const body = bytes.subarray(end + 4)
  return {
    status: Number(start.split(' ')[1]),
    headers,
    text: body.length === 0 ? '' : decoded(body, headers['content-encoding']).toString(),
  }
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  if (encoding === 'gzip') return gunzipSync(body)
  return body
}
