import type { DefaultTreeAdapterTypes as Dom } from 'parse5'
import { attributesOf, elementsIn } from './html-tree.ts'

/**
 * Marks, in the head and foot of a page, the links that lead to the page itself ("page") or to the
 * pages it is one of ("true"). A page without a canonical address has none.
 */
export function markCurrentLinks(document: Dom.Document): void {
  const elements = elementsIn(document)
  const canonical = elements.map(attributesOf).find(({ rel }) => rel === 'canonical')?.href
  if (!canonical) return
  const { pathname } = new URL(canonical)
  const frames = elements.filter(({ tagName }) => ['header', 'footer'].includes(tagName))
  for (const link of frames.flatMap(elementsIn)) {
    const current = currentOf(attributesOf(link).href, pathname)
    if (!current || 'aria-current' in attributesOf(link)) continue
    link.attrs.push({ name: 'aria-current', value: current })
  }
}

function currentOf(href: string | undefined, pathname: string): 'page' | 'true' | null {
  if (href === undefined) return null
  if (href === pathname) return 'page'
  return href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : null
}
