import { parse } from 'parse5'
import { elementsIn, textOf } from '../delivery/html-tree.ts'

/**
 * The first line of a page's style: what pages have in common, of which each keeps what it needs
 * (lib/delivery/unused-styles.ts). That of a tool is whole, for an answer may need any of it.
 */
export function sharedStyle(html: string): string {
  const style = elementsIn(parse(html)).find(({ tagName }) => tagName === 'style')
  return (style && textOf(style).split('\n')[0]) ?? ''
}
