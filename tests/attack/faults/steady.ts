import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { holdings, startFront } from '../own-front.ts'
import { mostPerSecond, percentile, readersOf } from '../readers.ts'

const pages = ['/', '/program/jkk', '/untuk/petani', '/kpr/cek', '/tanya']
const SHARE = 0.7
const P99_MS = 100
const GROWTH = 1.1
const WARM_SECONDS = 60

type Course = { seconds: number; onProgress: (seconds: number, line: string) => void }

/** Readers at 70 of 100 of what the server bears: none turned away, none kept waiting, no memory kept. */
export async function steadyLoad(site: string, { seconds, onProgress }: Course): Promise<void> {
  const front = await startFront(site)
  try {
    const most = await mostPerSecond(front.port, pages, Math.min(5, seconds))
    const readers = readersOf(front.port, pages, most * SHARE)
    const start = performance.now()
    const passed = () => (performance.now() - start) / 1000
    const warm = Math.min(WARM_SECONDS, seconds / 2)
    let warmMb: number | null = null
    while (passed() < seconds) {
      await setTimeout(1000)
      const memoryMb = holdings(front.server.pid)?.memoryMb ?? Number.NaN
      if (warmMb === null && passed() >= warm) warmMb = memoryMb
      const line = `${most.toFixed()} readers a second at most; ${memoryMb.toFixed()} MB`
      onProgress(Math.round(passed()), line)
    }
    const lastMb = holdings(front.server.pid)?.memoryMb ?? Number.NaN
    const { ms, problems } = await readers.home()
    assert.deepEqual(problems, [])
    assert.ok(percentile(ms, 99) <= P99_MS, `99 of 100 within ${percentile(ms, 99)} ms`)
    if (warmMb !== null) assert.ok(lastMb <= warmMb * GROWTH, `${warmMb} -> ${lastMb} MB`)
  } finally {
    front.server.kill()
  }
}
