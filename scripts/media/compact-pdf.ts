import { deflateSync } from 'node:zlib'

/** So many objects lie in one stream: more would have to be unpacked to reach one. */
const OBJECTS_A_STREAM = 200

/** Type, place and index of an object in the table that a reader looks them up in. */
type Entry = readonly [type: number, place: number, index: number]

/**
 * A PDF as Chromium writes it with its many small objects (tags, outline) packed into compressed
 * streams, as PDF 1.5 has them: it weighs about half.
 * @throws where the PDF is not laid out as Chromium does
 */
export function compactPdf(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1')
  const { starts, trailer } = tableOf(text)
  const inOrder = [...starts].toSorted(([, a], [, b]) => a - b)
  const entries = new Map<number, Entry>([[0, [0, 0, 65_535]]])
  const written: string[] = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n']
  let length = written.join('').length
  const write = (id: number, body: string) => {
    entries.set(id, [1, length, 0])
    const object = `${id} 0 obj\n${body}\nendobj\n`
    written.push(object)
    length += object.length
  }

  const small: [id: number, body: string][] = []
  for (const [i, [id, start]] of inOrder.entries()) {
    const end = inOrder[i + 1]?.[1] ?? text.lastIndexOf('xref', text.lastIndexOf('startxref') - 1)
    const body = /^\d+ 0 obj\s([\s\S]*?)\s?endobj\s*$/.exec(text.slice(start, end))?.[1]
    if (body === undefined) throw new Error(`object ${id} is not where the table says`)
    if (/>>\s*stream\r?\n/.test(body)) write(id, body)
    else small.push([id, body])
  }
  let next = Math.max(...starts.keys()) + 1
  for (let from = 0; from < small.length; from += OBJECTS_A_STREAM) {
    const packed = small.slice(from, from + OBJECTS_A_STREAM)
    for (const [index, [id]] of packed.entries()) entries.set(id, [2, next, index])
    write(next, objectStream(packed))
    next += 1
  }
  const tableStart = length
  entries.set(next, [1, length, 0])
  write(next, tableStream(entries, next + 1, trailer))
  written.push(`startxref\n${tableStart}\n%%EOF\n`)
  return Buffer.from(written.join(''), 'latin1')
}

/** Where every object starts, and what the trailer says of the document. */
function tableOf(text: string): { starts: Map<number, number>; trailer: string } {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(
    text.slice(at),
  )
  if (!table) throw new Error('the PDF has another table')
  const [, , rows = '', trailer = ''] = table
  const starts = new Map<number, number>()
  for (const [id, row] of rows.trim().split(/\r?\n/).entries()) {
    const [place, , kind] = row.trim().split(' ')
    if (kind === 'n') starts.set(id, Number(place))
  }
  return { starts, trailer: trailer.replace(/\/Size \d+/, '').trim() }
}

function objectStream(objects: readonly [id: number, body: string][]): string {
  let end = 0
  const places = objects.map(([id, body]) => {
    const start = end
    end += body.length + 1
    return `${id} ${start}`
  })
  const head = `${places.join(' ')}\n`
  const about = `/Type /ObjStm /N ${objects.length} /First ${head.length}`
  return stream(
    about,
    Buffer.from(head + objects.map(([, body]) => `${body}\n`).join(''), 'latin1'),
  )
}

function tableStream(entries: ReadonlyMap<number, Entry>, size: number, trailer: string): string {
  const rows = Buffer.alloc(size * 7)
  for (const [id, [type, place, index]] of entries) {
    rows.writeUInt8(type, id * 7)
    rows.writeUInt32BE(place, id * 7 + 1)
    rows.writeUInt16BE(index, id * 7 + 5)
  }
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, rows)
}

function stream(about: string, content: Buffer): string {
  const packed = deflateSync(content, { level: 9 }).toString('latin1')
  return `<< ${about} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
}
