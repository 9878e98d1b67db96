import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { holdings, type OwnFront, startFront } from '../own-front.ts'
import { replyTo } from '../reply.ts'

const FEW_FILES = 15
/** Sockets that have been left are closed by then. */
const CLOSED_MS = 15_000
/** For a page while others misbehave, on a busy machine. */
const PAGE_MS = 2_000

const half = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n'
const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`

/** Clients that send a head one letter at a time and never end it. */
export async function slowClients(site: string, count: number): Promise<void> {
  await withFront(site, async (front) => {
    const sockets = await opened(front.port, count)
    for (let second = 0; second < 4; second++) {
      for (const socket of sockets) socket.write(second === 0 ? 'GET / HTTP/1.1\r\nX: ' : 'a')
      await pagesAreServed(front.port)
      await setTimeout(1000)
    }
    for (const socket of sockets) socket.destroy()
  })
}

/** Clients that announce a body, send half of it and wait. */
export async function halfBodies(site: string, count: number): Promise<void> {
  await withFront(site, async (front) => {
    const sockets = await opened(front.port, count)
    for (const socket of sockets) socket.write(half + 'a'.repeat(10_000))
    await pagesAreServed(front.port)
    for (const socket of sockets) socket.destroy()
  })
}

/** Requests to speak another protocol, more than there may be files, from clients that leave. */
export async function upgrades(site: string, batches: number): Promise<void> {
  const command = process.platform === 'linux' ? ['prlimit', '--nofile=1024'] : []
  await withFront(
    site,
    async (front) => {
      for (let batch = 0; batch < batches; batch++) {
        const sockets = await opened(front.port, 400)
        for (const [i, socket] of sockets.entries()) {
          socket.write(upgrade(['/kpr/cek', '/x', '/_next/static/x'][i % 3] ?? '/'))
        }
        await setTimeout(300)
        for (const socket of sockets) socket.destroy()
        await pagesAreServed(front.port)
      }
    },
    command,
  )
}

async function withFront(
  site: string,
  work: (front: OwnFront) => Promise<void>,
  command: readonly string[] = [],
): Promise<void> {
  const front = await startFront(site, { command })
  const usual = openFiles(front)
  try {
    await work(front)
    await nothingIsLeft(front, usual)
  } finally {
    front.server.kill()
  }
  assert.equal(await front.ended, 0, 'the server does not end well')
}

function opened(port: number, count: number): Promise<Socket[]> {
  return Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Socket>((done, fail) => {
          const socket = connect(port, '127.0.0.1', () => done(socket))
          socket.on('error', fail).resume()
          // What the server closes on them is what they deserve.
          socket.on('connect', () => socket.removeListener('error', fail).on('error', () => {}))
        }),
    ),
  )
}

async function pagesAreServed(port: number): Promise<void> {
  for (const target of ['/program/jkk', '/untuk/petani', '/kpr/cek?tenor=20']) {
    const { status, ms } = await replyTo(port, { method: 'GET', target, headers: [] })
    assert.equal(status, 200, target)
    // The first answer also reads all rules and figures: it may take longer.
    assert.ok(ms < PAGE_MS || target.includes('?'), `${target} took ${ms} ms`)
  }
}

/** Within seconds nothing of clients that have left is open. */
async function nothingIsLeft(front: OwnFront, usual: number): Promise<void> {
  const last = performance.now() + CLOSED_MS
  while (openFiles(front) > usual + FEW_FILES && performance.now() < last) await setTimeout(200)
  assert.ok(openFiles(front) <= usual + FEW_FILES, `${usual} -> ${openFiles(front)} files open`)
  await pagesAreServed(front.port)
}

/** Nothing where the system does not tell. */
const openFiles = ({ server }: OwnFront) => holdings(server.pid)?.openFiles ?? 0
