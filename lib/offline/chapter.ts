import { type DefaultTreeAdapterTypes as Dom, html, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn } from '../delivery/html-tree.ts'

/** Where a page stands in the file. */
export type Place = {
  /** Id to link to. */
  id: string
  /** What stands before the ids of its elements, so that none is there twice. */
  prefix: string
  /** The ids of its elements, as the page itself had them. */
  ids: ReadonlySet<string>
}

/** Where links lead: the places of the file by address, and the site for all that is not in it. */
export type Places = { byAddress: ReadonlyMap<string, Place>; siteUrl: string }

/** Attributes that name other elements by their ids. */
const naming = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']

/** Ways on that a file has no use for, and where figures were read: the site says it. */
const unneeded = ['share', 'sources', 'crumbs', 'others']

/** The place of a page that becomes a chapter. */
export function chapterPlace(address: string, main: Dom.Element): Place {
  const id = address.slice(1).replaceAll('/', '-')
  return { id, prefix: `${id}--`, ids: new Set(idsIn(main)) }
}

/** Ids below an element. */
export function idsIn(parent: Dom.ParentNode): string[] {
  return elementsIn(parent).flatMap((element) => attributesOf(element).id ?? [])
}

/** Takes out of a page what a file has no use for. */
export function strip(main: Dom.Element): void {
  for (const element of elementsIn(main)) {
    const { class: classes = '', href = '' } = attributesOf(element)
    const isUnneeded = classes.split(' ').some((name) => unneeded.includes(name))
    if (isUnneeded || ['script', 'form'].includes(element.tagName)) tree.detachNode(element)
    else if (href.startsWith('geo:')) takeOut(element)
  }
}

/** Few readers of a file can open a map from it: the link goes, with the full stop behind it. */
function takeOut(link: Dom.Element): void {
  const siblings = link.parentNode?.childNodes ?? []
  const next = siblings[siblings.indexOf(link) + 1]
  if (next && tree.isTextNode(next)) next.value = next.value.replace(/^\.\s*/, '')
  tree.detachNode(link)
}

/** The main part of a page as a chapter of the file. */
export function chapterOf(
  address: string,
  main: Dom.Element,
  { id, prefix }: Place,
  places: Places,
): Dom.Element {
  for (const { attrs } of elementsIn(main)) {
    for (const attribute of attrs) {
      if (attribute.name === 'id') attribute.value = prefix + attribute.value
      if (naming.includes(attribute.name)) {
        attribute.value = attribute.value.replace(/\S+/g, (name) => prefix + name)
      }
    }
  }
  turnLinks(main, address, places)
  const chapter = tree.createElement('section', html.NS.HTML, [
    { name: 'class', value: 'chapter' },
    { name: 'id', value: id },
  ])
  for (const child of [...main.childNodes]) {
    tree.detachNode(child)
    tree.appendChild(chapter, child)
  }
  return chapter
}

/** Turns every link below a node of the page `from`: into the file, or to the site. */
export function turnLinks(parent: Dom.ParentNode, from: string, places: Places): void {
  for (const { attrs } of elementsIn(parent)) {
    for (const attribute of attrs) {
      if (attribute.name === 'href') attribute.value = turned(attribute.value, from, places)
    }
  }
}

function turned(href: string, from: string, { byAddress, siteUrl }: Places): string {
  if (!/^[/#]/.test(href)) return href
  const url = new URL(href, new URL(from, siteUrl))
  const place = byAddress.get(url.pathname)
  if (!place) return url.href
  const name = decodeURIComponent(url.hash.slice(1))
  return `#${place.ids.has(name) ? place.prefix + name : place.id}`
}
