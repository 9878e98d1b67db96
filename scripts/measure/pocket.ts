import { brotliCompressSync } from 'node:zlib'
import { laidOut, listAddress, type PocketList } from '../../lib/browser/offline/format.ts'
import { unsqueezed } from '../../lib/browser/offline/squeezed.ts'
import { squeeze } from '../../lib/offline/squeeze.ts'

/** What of the saved site is counted together, and what it weighs. */
type Row = { what: string; files: number; letters: number; bytes: number; brotli: number }

/** What a phone saves, by kinds of pages and by script, the heaviest first; then all of it. */
export async function pocketRows(read: (address: string) => Buffer): Promise<Row[]> {
  const { bytes, parts }: PocketList = JSON.parse(read(listAddress).toString())
  const small = Buffer.concat(parts.map(({ url }) => read(url)))
  const text = await unsqueezed(new Uint8Array(small), bytes)
  const pieces = piecesOf(text)
  const { ends } = squeeze(pieces.map((piece) => piece.text))
  const rows = new Map<string, Row>()
  for (const [i, piece] of pieces.entries()) {
    const row = rows.get(piece.kind) ?? empty(piece.kind)
    row.files += 1
    row.letters += piece.text.length
    row.bytes += (ends[i] ?? 0) - (ends[i - 1] ?? 0)
    row.brotli += brotliCompressSync(piece.text).length
    rows.set(piece.kind, row)
  }
  const sorted = [...rows.values()].toSorted((a, b) => b.bytes - a.bytes)
  const whole = {
    what: 'all in one',
    files: pieces.length,
    letters: text.length,
    bytes: small.length,
    brotli: brotliCompressSync(text).length,
  }
  return [...sorted, whole]
}

const empty = (what: string): Row => ({ what, files: 0, letters: 0, bytes: 0, brotli: 0 })

/** Each file with its kind, the first part of its address, a script by itself; then the index. */
function piecesOf(text: string): { kind: string; text: string }[] {
  const { files, last } = laidOut(text)
  const kindOf = (address: string) => /^\/aset\/[^.]+|^\/[^/]*/.exec(address)?.[0] ?? address
  const pieces = files.map(([address, content]) => ({ kind: kindOf(address), text: content }))
  return [...pieces, { kind: 'index', text: last }]
}
