import { parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn, onlyElement } from '../delivery/html-tree.ts'

/**
 * One card of a finished page, to be made a picture of: who says it, the card, and when it was checked
 * and where it stands (what the page ends with on paper).
 */
export function cardPage(html: string, cardId: string): string {
  const document = parse(html)
  const main = onlyElement(document, ({ tagName }) => tagName === 'main')
  const card = onlyElement(main, (element) => attributesOf(element).id === cardId)
  const end = onlyElement(main, (element) => attributesOf(element).class === 'source')
  for (const element of elementsIn(end)) {
    // What is otherwise only on paper is on the picture.
    element.attrs = element.attrs.filter(({ value }) => value !== 'on-paper')
  }
  for (const child of [...main.childNodes]) tree.detachNode(child)
  const holder = tree.createElement('div', main.namespaceURI, [
    { name: 'class', value: 'wrap prose pt-4' },
  ])
  for (const part of [card, end]) {
    tree.detachNode(part)
    tree.appendChild(holder, part)
  }
  tree.appendChild(main, holder)
  for (const element of elementsIn(document)) {
    const { class: name } = attributesOf(element)
    const isGone =
      ['script', 'footer', 'nav', 'search'].includes(element.tagName) || name === 'menu'
    if (isGone || name === 'skip') tree.detachNode(element)
    // Nothing is left out because it lies below a screen.
    element.attrs = element.attrs.filter((attribute) => attribute.name !== 'data-below')
  }
  return serialize(document)
}
