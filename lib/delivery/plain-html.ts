import {
  type DefaultTreeAdapterTypes as Dom,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { type Glossary, spellOut } from './abbreviations.ts'
import { attributesOf, textOf } from './html-tree.ts'
import { hashSource } from './security-policy.ts'

/** A page as it is sent, and the hashes of the styles that stay inline in it. */
export type FinishedPage = { html: string; styleHashes: readonly string[] }

/** Types of <script> that carry data: the browser reads them but runs nothing. */
const dataTypes = new Set<string | undefined>(['application/json', 'application/ld+json'])

/**
 * What the browser takes over (components/form/tool-root.tsx) has to stay as React wrote it, its
 * comments between texts included.
 */
const liveId = 'alat'

/**
 * Turns a page as Next renders it into a page without the framework's runtime, and spells out
 * its abbreviations. Keeps our own scripts (marked `data-ours`) and data scripts.
 */
export function toPlainHtml(html: string, glossary: Glossary): FinishedPage {
  const document = parse(html)
  const styleHashes = new Set<string>()
  visit(document, (node) => {
    if (tree.isCommentNode(node)) return 'remove'
    if (!tree.isElementNode(node)) return 'keep'
    const attribute = attributesOf(node)
    if (attribute.id === liveId) return 'leave'
    if (node.tagName === 'script') {
      const isData = dataTypes.has(attribute.type)
      if (!isData && attribute['data-ours'] === undefined) return 'remove'
    }
    if (node.tagName === 'main') spellOut(node, glossary, liveId)
    if (node.tagName === 'link' && attribute.as === 'script') return 'remove'
    if (node.tagName === 'style') {
      node.attrs = []
      styleHashes.add(hashSource(textOf(node)))
    }
    // React leaves an empty hidden element where it would stream.
    if (node.tagName === 'div' && 'hidden' in attribute && node.childNodes.length === 0)
      return 'remove'
    return 'keep'
  })
  return {
    html: serialize(document),
    styleHashes: [...styleHashes],
  }
}

/** Walks down to every node that is kept; what is left stays as it is, with all below it. */
function visit(
  parent: Dom.ParentNode,
  judge: (node: Dom.ChildNode) => 'remove' | 'keep' | 'leave',
) {
  for (const child of [...parent.childNodes]) {
    const verdict = judge(child)
    if (verdict === 'remove') tree.detachNode(child)
    if (verdict === 'keep' && tree.isElementNode(child)) visit(child, judge)
  }
}
