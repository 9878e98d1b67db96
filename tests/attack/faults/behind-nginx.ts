import assert from 'node:assert/strict'
import { rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { anotherBuild } from '../another-build.ts'
import { startNginx } from '../nginx.ts'
import { type OwnFront, startFront } from '../own-front.ts'
import { readersOf } from '../readers.ts'

const PER_SECOND = 60
const paths = ['/', '/program/jkk', '/untuk/petani', '/kpr/cek', '/tanya', '/iuran?upah=4+juta']
/** Asked of nginx by one address, an answer of a tool is limited: here only as often as it allows. */
const mostlyPages = [...Array.from({ length: 10 }, () => paths.slice(0, 5)).flat(), paths[5] ?? '/']

/** One of two instances is killed again and again: nobody notices. */
export async function killedInstances(site: string, kills: number): Promise<void> {
  await withTwo(site, async (fronts, port) => {
    const readers = readersOf(port, mostlyPages, PER_SECOND)
    for (let kill = 0; kill < kills; kill++) {
      const front = fronts[kill % 2]
      assert.ok(front)
      await setTimeout(700)
      front.server.kill('SIGKILL')
      await front.ended
      await setTimeout(500)
      fronts[kill % 2] = await startFront(site, { port: front.port })
    }
    const { asked, problems } = await readers.home()
    assert.deepEqual(problems, [])
    assert.ok(asked > kills * 20, `only ${asked} pages were asked for`)
  })
}

/** A new build comes in, one instance after the other: no page fails, none lacks its script. */
export async function newBuild(site: string): Promise<void> {
  const next = await anotherBuild(site)
  const link = join(tmpdir(), `current-${process.pid}`)
  symlinkSync(site, link)
  try {
    await withTwo(link, async (fronts, port) => {
      const readers = readersOf(port, mostlyPages, PER_SECOND)
      await setTimeout(1000)
      unlinkSync(link)
      symlinkSync(next, link)
      for (const [i, front] of fronts.entries()) {
        front.server.kill('SIGTERM')
        assert.equal(await front.ended, 0)
        fronts[i] = await startFront(link, { port: front.port })
        await setTimeout(1500)
      }
      await setTimeout(11_000)
      assert.deepEqual((await readers.home()).problems, [])
      const health = await fetch(`http://127.0.0.1:${port}/healthz`)
      assert.match(await health.text(), /another/)
    })
  } finally {
    unlinkSync(link)
    rmSync(next, { recursive: true })
  }
}

async function withTwo(
  site: string,
  work: (fronts: OwnFront[], port: number) => Promise<void>,
): Promise<void> {
  const first = await startFront(site)
  const second = await startFront(site)
  const fronts = [first, second]
  const nginx = await startNginx(site, [first.port, second.port])
  try {
    await work(fronts, nginx.port)
  } finally {
    await nginx.stop()
    for (const { server } of fronts) server.kill('SIGKILL')
  }
}
