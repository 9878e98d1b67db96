import type { MDXContent } from 'mdx/types'
import { slugOf } from '@/lib/format/slug'
import { type MdxPart, partsOf } from './mdx-tree'
import { textNames } from './shown-figures'

/** A part of a page that a link can lead to. */
export type Section = { id: string; title: string }

/** The main headings of a text, in the order of the page. */
export function sectionsOf(Body: MDXContent): Section[] {
  return partsNamed(Body, 'h2').map(({ props, parts }) => ({
    id: String(props.id),
    title: parts.map(wordsOf).join(''),
  }))
}

/** The cards of a text (`<Kartu judul="…">`), in the order of the page. */
export function cardsOf(Body: MDXContent): Section[] {
  return partsNamed(Body, 'Kartu').map(({ props }) => {
    const title = String(props.judul)
    return { id: slugOf(title), title }
  })
}

function partsNamed(Body: MDXContent, name: string) {
  return partsOf(Body, textNames)
    .filter((part) => typeof part !== 'string')
    .filter((part) => part.name === name)
}

const wordsOf = (part: MdxPart): string =>
  typeof part === 'string' ? part : part.parts.map(wordsOf).join('')
