import { createHash } from 'node:crypto'
import {
  listAddress,
  type PartName,
  type PocketIndex,
  type PocketList,
  type Stand,
} from '../browser/offline/format.ts'
import type { Collected } from '../finished/collect.ts'
import { compressedBytes, textParts } from './text-parts.ts'

/** A page or script as a phone saves it. */
export type PocketFile = { address: string; headers: Record<string, string>; text: string }

/** What a saved page says of itself: lib/browser/offline/format.ts. */
export type PocketWords = Pick<PocketIndex, 'strip' | 'old' | 'unsaved'>

/** What the page of downloads calls the size of the site on a phone. */
export const pocketSize = 'simpan'

/**
 * The site as a phone saves it, in parts that are fetched one by one: docs/offline.md.
 * @param until last day (ISO) that the build knows
 */
export function pocketOf(
  files: readonly PocketFile[],
  words: PocketWords,
  until: string,
): Collected[] {
  const headers = [...new Set(files.map((file) => JSON.stringify(file.headers)))]
  const index: PocketIndex = {
    ...words,
    headers: headers.map((each) => JSON.parse(each)),
    files: Object.fromEntries(stands(files, headers)),
  }
  const texts = textParts(files.map(({ text }) => text).join(''))
  const first = partOf(JSON.stringify(index), 'json')
  const others = texts.map((text) => partOf(text, 'txt'))
  const parts: PocketList['parts'] = [first.name, ...others.map(({ name }) => name)]
  const list = JSON.stringify({
    version: hashOf(parts.map(({ url }) => url).join()).toString('hex'),
    until,
    parts,
  } satisfies PocketList)
  return [fileAt(listAddress, list, 'json'), ...[first, ...others].map(({ file }) => file)]
}

/** What a phone fetches to save the site, in bytes; `read` gives what is finished at an address. */
export function pocketBytes(read: (address: string) => string): number {
  const list = read(listAddress)
  const { parts }: PocketList = JSON.parse(list)
  const texts = [list, ...parts.map(({ url }) => read(url))]
  return texts.reduce((sum, text) => sum + compressedBytes(text), 0)
}

/** Where each file is in the text of all, one after another. */
function stands(files: readonly PocketFile[], headers: readonly string[]): [string, Stand][] {
  let end = 0
  return files.map((file) => {
    const start = end
    end += file.text.length
    return [file.address, [headers.indexOf(JSON.stringify(file.headers)), start, end]]
  })
}

const types = { json: 'application/json', txt: 'text/plain; charset=utf-8' }

/** A part under a name that changes with its content. */
function partOf(text: string, kind: keyof typeof types): { name: PartName; file: Collected } {
  const hash = hashOf(text)
  const url = `/simpan/${hash.toString('hex').slice(0, 12)}.${kind}`
  return {
    name: { url, integrity: `sha256-${hash.toString('base64')}` },
    file: { ...fileAt(url, text, kind), isImmutable: true },
  }
}

function fileAt(address: string, text: string, kind: keyof typeof types): Collected {
  return {
    address,
    file: `site${address}`,
    status: 200,
    headers: { 'Content-Type': types[kind] },
    isImmutable: false,
    content: Buffer.from(text),
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()
