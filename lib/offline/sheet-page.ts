import { parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn, onlyElement } from '../delivery/html-tree.ts'

/** A finished page of a leaflet with one of its papers alone. */
export function sheetPage(html: string, paperId: string): string {
  const document = parse(html)
  const kept = onlyElement(document, (element) => attributesOf(element).id === paperId)
  for (const element of elementsIn(document)) {
    const isLeaf = attributesOf(element).class?.split(' ').includes('leaf')
    if (isLeaf && element !== kept) tree.detachNode(element)
  }
  return serialize(document)
}
