import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter as tree } from 'parse5'

/** The text that stands directly in an element. */
export function textOf({ childNodes }: Dom.Element): string {
  return childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
}

/** The attributes of an element by name. */
export function attributesOf({ attrs }: Dom.Element): Partial<Record<string, string>> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}
