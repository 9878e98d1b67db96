import { type DefaultTreeAdapterTypes as Dom, html, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, textOf } from './html-tree.ts'

/** What each abbreviation stands for. */
export type Glossary = Readonly<Record<string, string>>

type Options = {
  /** Id of an element that has to stay as it is. */
  exceptId?: string
  /** What was spelled out further up on the page. */
  known?: Iterable<string>
}

/**
 * Spells out each abbreviation at its first use below `root`, in an <abbr title>. One that the
 * writer has spelled out before is left alone.
 */
export function spellOut(
  root: Dom.ParentNode,
  glossary: Glossary,
  { exceptId, known = [] }: Options = {},
): void {
  const seen = new Set(known)
  const abbreviation = new RegExp(`(?<![\\w.-])(${Object.keys(glossary).join('|')})(?![\\w.])`)
  walk(root)

  function walk(parent: Dom.ParentNode) {
    for (const child of [...parent.childNodes]) {
      if (tree.isTextNode(child)) wrapFirst(parent, child)
      else if (!tree.isElementNode(child)) continue
      else if (child.tagName === 'abbr') seen.add(textOf(child))
      else if (!isFixed(child)) walk(child)
    }
  }

  function isFixed(element: Dom.Element) {
    return (
      element.tagName === 'script' ||
      (exceptId !== undefined && attributesOf(element).id === exceptId)
    )
  }

  function wrapFirst(parent: Dom.ParentNode, node: Dom.TextNode) {
    let rest = node.value
    let offset = 0
    for (;;) {
      const match = abbreviation.exec(rest.slice(offset))
      if (!match) break
      const [word] = match
      const start = offset + match.index
      offset = start + word.length
      if (seen.has(word)) continue
      seen.add(word)
      const title = { name: 'title', value: glossary[word] ?? '' }
      const abbr = tree.createElement('abbr', html.NS.HTML, [title])
      tree.insertText(abbr, word)
      tree.insertTextBefore(parent, rest.slice(0, start), node)
      tree.insertBefore(parent, abbr, node)
      rest = rest.slice(offset)
      offset = 0
    }
    node.value = rest
  }
}
