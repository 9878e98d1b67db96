import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Collected } from '@/lib/finished/collect'
import { dayFolder, listFile, mediaFolder } from '@/lib/finished/site-files'
import { listed, writeFiles } from '@/lib/finished/write-files'

const policy = "default-src 'none'"

export function page(address: string, words: string, status = 200): Collected {
  return {
    address,
    file: `site${address === '/' ? '/index' : address}.html`,
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    isImmutable: false,
    content: Buffer.from(`<!DOCTYPE html><title>${words}</title>${words.repeat(50)}`),
  }
}

const files: Collected[] = [
  page('/', 'awal'),
  page('/program/jkk', 'Rp8.400'),
  page('/kpr/cek', 'cek tanpa isian'),
  page('/_not-found', 'tidak ada', 404),
  page('/s', 'kode tidak dikenal', 404),
  page('/s/jkm', 'selebaran diperbarui'),
  page('/s/jkm-261126-k7', 'masih benar'),
  page('/gangguan', 'rusak di pihak kami', 503),
  page('/gangguan/kiriman', 'hanya untuk dibaca', 405),
  page('/gangguan/panjang', 'terlalu panjang', 414),
  page('/gangguan/ramai', 'sedang ramai', 429),
  {
    address: '/aset/tambahan.c0ffee.js',
    file: 'site/aset/tambahan.c0ffee.js',
    status: 200,
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    isImmutable: true,
    content: Buffer.from('document.title'),
  },
  {
    address: '/sematan/jkm',
    file: 'site/sematan/jkm',
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Frame-Options': '',
    },
    isImmutable: false,
    content: Buffer.from('Rp42 juta'),
  },
  {
    address: '/favicon.ico',
    file: 'site/favicon.ico',
    status: 200,
    headers: { 'Content-Type': 'image/x-icon' },
    isImmutable: false,
    content: Buffer.from('icon'),
  },
]

/** A small finished site of 2026-11-26, in a folder of its own. */
export async function smallSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  await writeFiles(folder, files)
  const list = {
    build: 'c0ffee',
    day: '2026-11-26',
    until: '2027-05-25',
    changeDays: ['2026-11-19', '2027-01-01', '2027-03-01', '2027-04-01'],
    files: files.map(listed),
  }
  writeFileSync(listFile(folder), JSON.stringify(list))
  return folder
}

/** Finishes another day of it, on which one price is another. */
export async function finishDay(siteFolder: string, day: string, price: string): Promise<void> {
  await putFiles(dayFolder(siteFolder, day), day, [page('/program/jkk', price)])
}

/** What a browser has made of the pages of a day. */
export async function makeMedia(siteFolder: string, day: string, words = 'kartu'): Promise<void> {
  const files = [
    page('/unduh/kartu', `${words} ${day}`),
    page('/program/jkk', `baru ${day}`),
    page('/s/jkm-270101-k7', 'masih benar'),
  ]
  await putFiles(mediaFolder(siteFolder, day), day, files)
}

async function putFiles(folder: string, day: string, files: readonly Collected[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await writeFiles(folder, files)
  writeFileSync(listFile(folder), JSON.stringify({ day, files: files.map(listed) }))
}
