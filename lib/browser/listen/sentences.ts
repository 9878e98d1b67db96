/** A part of a text in the page, from letter to letter. */
type Piece = { node: Text; start: number; end: number }

export type Sentence = { text: string; pieces: Piece[] }

/** What holds sentences of its own. */
const blocks = 'h1, h2, h3, p, li, dt, dd, td, th, caption, summary'

/** What is no part of the text: ways on, sources, what is folded away, what is typed. */
const unread =
  '.crumbs, .toc, .share, .others, .sources, .source, nav, form, svg, [hidden], details:not([open])'

/** A mark that ends a sentence, with a gap behind it. */
const ends = /[.!?]["”)]*\s+/g

/** The sentences of a part of the page, as a reader sees them, in order. */
export function sentencesIn(root: Element): Sentence[] {
  return [...root.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => {
    const texts = textsOf(block)
    const all = texts.map(({ data }) => data).join('')
    const cuts = [...all.matchAll(ends)].map((end) => end.index + end[0].length)
    return [0, ...cuts]
      .map((start, i) => ({ start, end: cuts[i] ?? all.length }))
      .filter(({ start, end }) => all.slice(start, end).trim() !== '')
      .map(({ start, end }) => ({ text: all.slice(start, end), pieces: pieces(texts, start, end) }))
  })
}

/** The texts of a block that are seen, without those of the blocks in it. */
function textsOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const parent = text.parentElement
    if (parent?.closest(blocks) !== block || parent.closest(unread)) continue
    if (parent.getClientRects().length > 0) texts.push(text)
  }
  return texts
}

/** What of the texts lies between two letters of them all. */
function pieces(texts: readonly Text[], start: number, end: number): Piece[] {
  let at = 0
  return texts.flatMap((node) => {
    const from = at
    at += node.data.length
    const piece = { node, start: Math.max(start, from) - from, end: Math.min(end, at) - from }
    return piece.start < piece.end ? [piece] : []
  })
}
