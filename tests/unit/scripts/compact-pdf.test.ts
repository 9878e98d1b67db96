import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compactPdf } from '@/scripts/media/compact-pdf'

/** A document as Chromium lays one out: objects one after another, a table, what is said of them. */
function documentOf(bodies: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const places = bodies.map((body, i) => {
    const place = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = bodies.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}

/** Every object by its number, as a reader finds it. */
function objectsIn(pdf: Buffer): Map<number, string> {
  const text = pdf.toString('latin1')
  const bodyAt = (place: number) => {
    const [, id, body = ''] = /^(\d+) 0 obj\n([\s\S]*?)\nendobj/.exec(text.slice(place)) ?? []
    return { id: Number(id), body }
  }
  const contentOf = (body: string) =>
    inflateSync(Buffer.from(body.match(/stream\n([\s\S]*)\nendstream/)?.[1] ?? '', 'latin1'))
  const table = bodyAt(Number(text.match(/startxref\n(\d+)/)?.[1]))
  const rows = contentOf(table.body)
  expect(table.body).toContain('/Root 1 0 R')
  const found = new Map<number, string>()
  for (let id = 1; id * 7 < rows.length; id += 1) {
    const [type, place, index] = [
      rows[id * 7],
      rows.readUInt32BE(id * 7 + 1),
      rows.readUInt16BE(id * 7 + 5),
    ]
    if (type === 1) {
      const object = bodyAt(place)
      expect(object.id).toBe(id)
      found.set(id, object.body)
    } else if (type === 2) {
      const holder = bodyAt(rows.readUInt32BE(place * 7 + 1)).body
      const first = Number(holder.match(/\/First (\d+)/)?.[1])
      const content = contentOf(holder).toString('latin1')
      const places = content.slice(0, first).trim().split(' ').map(Number)
      expect(places[index * 2]).toBe(id)
      const start = first + (places[index * 2 + 1] ?? 0)
      const next = places[index * 2 + 3]
      found.set(id, content.slice(start, next === undefined ? undefined : first + next).trim())
    }
  }
  return found
}

const stream = '<</Length 5>>\nstream\n\x00\xff\n>>\nendstream'

test('every object is found again, whether it was packed or not', () => {
  const bodies = [
    '<</Type /Catalog>>',
    stream,
    ...Array.from({ length: 450 }, (_, i) => `<</N ${i}>>`),
  ]
  const before = documentOf(bodies)
  const after = compactPdf(before)
  const found = objectsIn(after)
  for (const [i, body] of bodies.entries()) expect(found.get(i + 1)).toBe(body)
  expect(after.length).toBeLessThan(before.length / 3)
})

test('a document that is laid out otherwise is refused', () => {
  expect(() => compactPdf(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'))).toThrow('another table')
  const moved = documentOf(['<</Type /Catalog>>']).toString('latin1').replace('1 0 obj', '1 0 abc')
  expect(() => compactPdf(Buffer.from(moved, 'latin1'))).toThrow('object 1')
})
