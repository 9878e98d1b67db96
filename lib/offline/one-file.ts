import {
  type DefaultTreeAdapterTypes as Dom,
  html as names,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { attributesOf, elementsIn, onlyElement, textOf } from '../delivery/html-tree.ts'
import { chapterOf, chapterPlace, idsIn, type Place, strip, turnLinks } from './chapter.ts'

/** A finished page: its address and its HTML. */
export type FinishedHtml = { address: string; html: string }

type Parts = {
  /** The first page of the file, and the frame around all others: what leads to `/` leads to it. */
  cover: string
  /** What becomes a chapter, in this order. */
  pages: readonly FinishedHtml[]
  /** What all of them have in common of their style, whole. */
  style: string
  /** Addresses that a part of the cover stands for, each with the id of that part. */
  onCover: Readonly<Record<string, string>>
  siteUrl: string
}

const isMain = ({ tagName }: Dom.Element) => tagName === 'main'

/**
 * The pages in one file that needs nothing else: no script, no request, every link between them
 * inside it. What is not in it is linked on the site.
 */
export function oneFile({ cover, pages, style, onCover, siteUrl }: Parts): string {
  const shell = parse(cover)
  const chapters = pages.map(({ address, html }) => {
    const page = parse(html)
    const main = onlyElement(page, isMain)
    strip(main)
    return { address, main, styles: stylesIn(page), place: chapterPlace(address, main) }
  })
  const home: Place = { id: 'atas', prefix: '', ids: new Set(idsIn(shell)) }
  const onCoverPlaces = Object.entries(onCover).map(([address, id]): [string, Place] => [
    address,
    { id, prefix: '', ids: new Set() },
  ])
  const places = {
    siteUrl,
    byAddress: new Map([
      ['/', home],
      ...onCoverPlaces,
      ...chapters.map(({ address, place }): [string, Place] => [address, place]),
    ]),
  }

  const own = [stylesIn(shell), ...chapters.map((chapter) => chapter.styles)].flat()
  cutLoose(shell, new Set([style, ...own]))
  turnLinks(shell, '/', places)
  const main = onlyElement(shell, isMain)
  for (const { address, main: content, place } of chapters) {
    tree.appendChild(main, chapterOf(address, content, place, places))
  }
  return serialize(shell)
}

/** The styles that a page has besides those in common; each line is of a file of app/styles. */
function stylesIn(page: Dom.Document): string[] {
  return elementsIn(page)
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => textOf(style).split('\n').slice(1))
    .filter(Boolean)
}

/** Takes out of the head what a browser would ask for, or a search engine read, and sets all styles. */
function cutLoose(shell: Dom.Document, styles: ReadonlySet<string>): void {
  for (const element of elementsIn(shell)) {
    const { property, name } = attributesOf(element)
    const isForOthers =
      element.tagName === 'meta' &&
      (property !== undefined || /^(twitter:|robots)/.test(name ?? ''))
    if (['link', 'script', 'style', 'search'].includes(element.tagName) || isForOthers) {
      tree.detachNode(element)
    }
  }
  const head = onlyElement(shell, ({ tagName }) => tagName === 'head')
  const style = tree.createElement('style', names.NS.HTML, [])
  tree.insertText(style, [...styles].join('\n'))
  tree.appendChild(head, style)
}
