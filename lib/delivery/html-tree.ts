import {
  type DefaultTreeAdapterTypes as Dom,
  parseFragment,
  defaultTreeAdapter as tree,
} from 'parse5'

/** The text that stands directly in an element. */
export function textOf({ childNodes }: Dom.Element): string {
  return childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
}

/** The attributes of an element by name. */
export function attributesOf({ attrs }: Dom.Element): Partial<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}

/** Every element below a node, in the order of the page. */
export function elementsIn(parent: Dom.ParentNode): Dom.Element[] {
  return parent.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => [child, ...elementsIn(child)])
}

/** The one element below a node that fits; throws where there is none or more than one. */
export function onlyElement(
  parent: Dom.ParentNode,
  fits: (element: Dom.Element) => boolean,
): Dom.Element {
  const [found, ...others] = elementsIn(parent).filter(fits)
  if (!found || others.length > 0) throw new Error(`one element wanted by ${fits}`)
  return found
}

/** Puts HTML in the place of all that stands in an element. */
export function setContent(element: Dom.Element, html: string): void {
  for (const child of [...element.childNodes]) tree.detachNode(child)
  for (const child of [...parseFragment(element, html, {}).childNodes])
    tree.appendChild(element, child)
}
