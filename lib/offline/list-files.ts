import { parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { addresses } from '../addresses.ts'
import { attributesOf, elementsIn } from '../delivery/html-tree.ts'

const BYTES_A_KB = 1000

/** The pages that list files. */
export const listingPages: readonly string[] = [addresses.downloads, addresses.outreach]

/**
 * A page that lists files with what is there: how many kilobytes each file has (`data-ukuran`), without those that
 * were not made (`data-berkas`), and without what is said in the place of one that was (`data-tanpa-berkas`).
 * @param bytesByName bytes that are sent, by address, or by another name that the page uses
 */
export function listFiles(html: string, bytesByName: ReadonlyMap<string, number>): string {
  const document = parse(html)
  for (const element of elementsIn(document)) {
    const {
      'data-berkas': file,
      'data-tanpa-berkas': lacking,
      'data-ukuran': sized,
    } = attributesOf(element)
    const isThere = (name: string | undefined) => name !== undefined && bytesByName.has(name)
    if ((file !== undefined && !isThere(file)) || isThere(lacking)) tree.detachNode(element)
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
