import { parse, serialize, defaultTreeAdapter as tree } from 'parse5'
import { spellOut } from './abbreviations.mjs'
import { hashSource } from './security-policy.mjs'

/** Types of <script> that carry data: the browser reads them but runs nothing. */
const dataTypes = new Set(['application/json', 'application/ld+json'])

/**
 * What the browser takes over (components/form/tool-root.tsx) has to stay as React wrote it, its
 * comments between texts included.
 */
const liveId = 'alat'

/**
 * Turns a page as Next renders it into a page without the framework's runtime, and spells out
 * its abbreviations. Keeps our own scripts (marked `data-ours`) and data scripts.
 * @param {string} html
 * @param {Record<string, string>} glossary what each abbreviation stands for
 * @returns {{ html: string, styleHashes: string[] }} the hashes of the styles that stay inline
 */
export function toPlainHtml(html, glossary) {
  const document = parse(html)
  const styleHashes = new Set()
  visit(document, (node) => {
    if (tree.isCommentNode(node)) return 'remove'
    if (!tree.isElementNode(node)) return 'keep'
    const attribute = attributesOf(node)
    if (attribute.id === liveId) return 'leave'
    if (node.tagName === 'script') {
      const isData = dataTypes.has(attribute.type ?? '')
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

function visit(parent, judge) {
  for (const child of [...(parent.childNodes ?? [])]) {
    const verdict = judge(child)
    if (verdict === 'remove') tree.detachNode(child)
    if (verdict === 'keep') visit(child, judge)
  }
}

function attributesOf(node) {
  return Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
}

function textOf(node) {
  return node.childNodes.map((child) => child.value ?? '').join('')
}
