import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFront } from '../own-front.ts'
import { replyTo } from '../reply.ts'

/** Why a disk of our own cannot be had here; null where it can. */
export function noDiskBecause(): string | null {
  if (process.platform !== 'linux') return 'only tried on Linux'
  return process.getuid?.() === 0 ? null : 'only root can mount a small disk'
}

/** A site on a disk that is full, and then may not be written to at all, is served. */
export async function fullDisk(site: string): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk])
  try {
    cpSync(site, join(disk, 'site'), { recursive: true })
    fill(disk)
    for (const isReadOnly of [false, true]) {
      if (isReadOnly) execFileSync('mount', ['-o', 'remount,ro', disk])
      await serves(join(disk, 'site'))
    }
  } finally {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}

function fill(disk: string): void {
  const block = Buffer.alloc(64 * 1024)
  assert.throws(() => {
    for (let i = 0; ; i++) writeFileSync(join(disk, `filler-${i}`), block)
  }, /ENOSPC/)
}

async function serves(site: string): Promise<void> {
  const front = await startFront(site)
  for (const target of ['/', '/program/jkk', '/kpr/cek?tenor=20', '/healthz']) {
    const { status } = await replyTo(front.port, { method: 'GET', target, headers: [] })
    assert.equal(status, 200, target)
  }
  front.server.kill()
  assert.equal(await front.ended, 0)
}
