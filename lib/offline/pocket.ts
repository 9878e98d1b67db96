import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import {
  listAddress,
  type PartName,
  type PocketIndex,
  type PocketList,
  type PocketWords,
  type Stand,
} from '../browser/offline/format.ts'
import type { Collected } from '../finished/collect.ts'
import { squeeze } from './squeeze.ts'

/** A page or script as a phone saves it. */
export type PocketFile = { address: string; headers: Record<string, string>; text: string }

/** What a weak cell brings in a minute. */
const ROOM_BYTES = 180_000
/** Of that, the list of the parts, and what reads them. */
const ASIDE_BYTES = 2_200
/** A larger part would be fetched from its start too often on a bad cell. */
const PART_BYTES = 40_000

/** What the page of downloads calls the size of the site on a phone. */
export const pocketSize = 'simpan'

/**
 * The site as a phone saves it, in parts that are fetched one by one: docs/offline.md.
 * @param files what is needed most comes first: what does not fit is left out, the last of them first
 * @param until last day (ISO) that the build knows
 * @param room bytes that the parts may weigh
 */
export function pocketOf(
  files: readonly PocketFile[],
  words: PocketWords,
  until: string,
  room = ROOM_BYTES - ASIDE_BYTES,
): Collected[] {
  const all = squeeze(piecesOf(files, words))
  const [filesEnd = 0, end = 0] = all.ends.slice(-2)
  const kept = files.filter((_, i) => (all.ends[i] ?? 0) <= room - (end - filesEnd))
  const pieces = piecesOf(kept, words)
  const { bytes } = kept.length === files.length ? all : squeeze(pieces)
  const parts = Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, i) =>
    partOf(bytes.subarray(i * PART_BYTES, (i + 1) * PART_BYTES)),
  )
  const text = Buffer.from(pieces.join(''))
  const list = JSON.stringify({
    version: hashOf(text).toString('hex'),
    until,
    bytes: text.length,
    parts: parts.map(({ name }) => name),
  } satisfies PocketList)
  const listFile = fileAt(listAddress, Buffer.from(list), 'application/json')
  return [listFile, ...parts.map(({ file }) => file)]
}

/** What a phone fetches to save the site, in bytes; `read` gives what is finished at an address. */
export function pocketBytes(read: (address: string) => Buffer): number {
  const list = read(listAddress)
  const { parts }: PocketList = JSON.parse(list.toString())
  const sizes = parts.map(({ url }) => read(url).length)
  return sizes.reduce((sum, size) => sum + size, brotliCompressSync(list).length)
}

/** Every file, then the index in a line of its own: what it names, the files have named before. */
function piecesOf(files: readonly PocketFile[], words: PocketWords): string[] {
  const headers = [...new Set(files.map((file) => JSON.stringify(file.headers)))]
  const stands = files.map((file): [string, Stand] => [
    file.address,
    [headers.indexOf(JSON.stringify(file.headers)), file.text.length],
  ])
  const index: PocketIndex = {
    words,
    headers: headers.map((each) => JSON.parse(each)),
    files: Object.fromEntries(stands),
  }
  return [...files.map(({ text }) => text), `\n${JSON.stringify(index)}`]
}

/** A part under a name that changes with its content. */
function partOf(bytes: Uint8Array): { name: PartName; file: Collected } {
  const hash = hashOf(bytes)
  const url = `/simpan/${hash.toString('hex').slice(0, 12)}.bin`
  return {
    name: { url, integrity: `sha256-${hash.toString('base64')}` },
    file: { ...fileAt(url, Buffer.from(bytes), 'application/octet-stream'), isImmutable: true },
  }
}

function fileAt(address: string, content: Buffer, type: string): Collected {
  return {
    address,
    file: `site${address}`,
    status: 200,
    headers: { 'Content-Type': type },
    isImmutable: false,
    content,
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
