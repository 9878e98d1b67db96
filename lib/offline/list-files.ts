import { parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn } from '../delivery/html-tree.ts'

const BYTES_A_KB = 1000

/**
 * The page of downloads with what is there: how many kilobytes each file has (`data-ukuran`), and without those
 * that were not made (`data-berkas`).
 * @param bytesByName bytes that are sent, by address, or by another name that the page uses
 */
export function listFiles(html: string, bytesByName: ReadonlyMap<string, number>): string {
  const document = parse(html)
  for (const element of elementsIn(document)) {
    const { 'data-berkas': file, 'data-ukuran': sized } = attributesOf(element)
    if (file !== undefined && !bytesByName.has(file)) tree.detachNode(element)
    if (sized !== undefined) {
      for (const child of [...element.childNodes]) tree.detachNode(child)
      const bytes = bytesByName.get(sized)
      if (bytes !== undefined) tree.insertText(element, kilobytes(bytes))
    }
  }
  return serialize(document)
}

/** Bytes as a reader sees them, in thousands, never less than they are. */
export function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / BYTES_A_KB))
}
