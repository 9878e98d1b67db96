import type { MDXContent } from 'mdx/types'
import { type MdxElement, type MdxPart, partsOf } from './mdx-tree'
import { textNames } from './shown-figures'

/** Tags that stand within a sentence. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'small', 'span', 'strong'])

/** Names that stand within a sentence: a figure, a law, a number to call, an address. */
const words = new Set(['Fakta', 'Harga', 'Dasar', 'Telepon', 'Kanal'])

/**
 * The paragraphs, list items, headings and cells of a text as plain words, in its order; the titles
 * of its boxes are blocks too. `inPlace` stands where a figure, a law or an address is drawn.
 */
export function blocksOf(Body: MDXContent, inPlace: string): string[] {
  return blocksIn(partsOf(Body, textNames), () => inPlace)
}

/** The same of some parts of a text; `inPlace` says what stands where a name is drawn. */
export function blocksIn(
  parts: readonly MdxPart[],
  inPlace: (part: MdxElement) => string,
): string[] {
  const blocks = ['']

  function add(part: MdxPart) {
    if (typeof part === 'string') blocks.push((blocks.pop() ?? '') + part)
    else if (words.has(part.name)) add(inPlace(part))
    else if (inline.has(part.name)) part.parts.forEach(add)
    else {
      const { judul } = part.props
      blocks.push(typeof judul === 'string' ? judul : '', '')
      part.parts.forEach(add)
      blocks.push('')
    }
  }
  parts.forEach(add)
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '')
}
