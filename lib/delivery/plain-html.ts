import {
  type DefaultTreeAdapterTypes as Dom,
  parse,
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { type Glossary, spellOut } from './abbreviations.ts'
import { markBelow } from './below.ts'
import { markCurrentLinks } from './current-links.ts'
import { attributesOf, elementsIn, textOf } from './html-tree.ts'
import type { Scripts } from './script-files.ts'
import { hashSource } from './security-policy.ts'
import { liveSlotId, paperSlotId } from './tool-slot.ts'
import { onlyStylesUsed } from './unused-styles.ts'

/** A page as it is sent, and what its policy has to allow: the styles that stay inline in it, forms, saving. */
export type FinishedPage = {
  html: string
  styleHashes: readonly string[]
  hasForm: boolean
  hasSaving: boolean
}

/** Types of <script> that carry data: the browser reads them but runs nothing. */
const dataTypes = new Set<string | undefined>(['application/json', 'application/ld+json'])

/**
 * Turns a page as Next renders it into a page without the framework's runtime, and spells out
 * its abbreviations; marks where in the menu the reader is. Keeps data scripts and our own
 * (marked `data-ours`), which get the address and hash of this build. A finished page stays as it is.
 */
export function toPlainHtml(html: string, glossary: Glossary, scripts: Scripts): FinishedPage {
  return finish(parse(html), glossary, scripts)
}

/** The same for a page that is already parsed; changes `document`. */
export function finish(document: Dom.Document, glossary: Glossary, scripts: Scripts): FinishedPage {
  markCurrentLinks(document)
  visit(document, (node) => {
    if (tree.isCommentNode(node)) return 'remove'
    if (!tree.isElementNode(node)) return 'keep'
    const attribute = attributesOf(node)
    if (attribute.id === liveSlotId) return 'leave'
    if (node.tagName === 'script') {
      const isData = dataTypes.has(attribute.type)
      if (!isData && attribute['data-ours'] === undefined) return 'remove'
      addressScript(node, scripts)
    }
    if (node.tagName === 'main') {
      spellOut(node, glossary, { exceptId: liveSlotId })
      markBelow(node, liveSlotId)
    }
    // What is said of the same to others is read where this is not there.
    if (/^twitter:(title|description)$/.test(attribute.name ?? '')) return 'remove'
    if (node.tagName === 'link' && attribute.as === 'script') return 'remove'
    if (node.tagName === 'link' && /icon$/.test(attribute.rel ?? '')) addressPlainly(node)
    if (node.tagName === 'style') node.attrs = []
    // React leaves an empty hidden element where it would stream.
    const isEmpty = node.childNodes.every(tree.isCommentNode)
    if (node.tagName === 'div' && 'hidden' in attribute && isEmpty) return 'remove'
    return 'keep'
  })
  const elements = elementsIn(document)
  const styles = elements.filter(({ tagName }) => tagName === 'style')
  keepStylesUsed(styles, elements)
  return {
    html: serialize(document),
    styleHashes: [...new Set(styles.map((style) => hashSource(textOf(style))))],
    hasForm: elements.some(({ tagName }) => tagName === 'form'),
    hasSaving: elements.some((element) => 'data-simpan' in attributesOf(element)),
  }
}

function isSlot(element: Dom.Element): boolean {
  const { id } = attributesOf(element)
  return id === liveSlotId || id === paperSlotId
}

function keepStylesUsed(styles: readonly Dom.Element[], elements: readonly Dom.Element[]): void {
  const attributes = elements.map(attributesOf)
  const classes = new Set(attributes.flatMap((each) => each.class?.split(' ') ?? []))
  const given = { classes, elements: new Set(elements.map(({ tagName }) => tagName)) }
  // Into the page of a tool an answer is poured later, with whatever it needs.
  const names = elements.some(isSlot) ? null : given
  const heights = new Set(attributes.flatMap((each) => each['data-below'] ?? []))
  for (const [text] of styles.map(({ childNodes }) => childNodes)) {
    if (text && tree.isTextNode(text)) text.value = onlyStylesUsed(text.value, { names, heights })
  }
}

/** The browser runs a script only with the content of this build, and keeps it for good. */
function addressScript(script: Dom.Element, scripts: Scripts): void {
  const source = script.attrs.find(({ name }) => name === 'src')
  const built = source && scripts[source.value]
  if (!built) return
  source.value = built.src
  script.attrs.push({ name: 'integrity', value: built.integrity })
}

/**
 * What Next hangs on the address of an icon tells when it changes: so does the ETag. There is one of
 * each kind: its size and type choose nothing.
 */
function addressPlainly(link: Dom.Element): void {
  const kept = link.attrs.filter(({ name }) => name === 'rel' || name === 'href')
  link.attrs = kept.map(({ name, value }) => ({ name, value: value.replace(/\?.*$/, '') }))
}

/** The same for a piece of text; `known` was spelled out further up on its page. */
export function finishText(html: string, glossary: Glossary, known: Iterable<string>): string {
  const text = parseFragment(html)
  visit(text, (node) => (tree.isCommentNode(node) ? 'remove' : 'keep'))
  spellOut(text, glossary, { known })
  return serialize(text)
}

/** Walks down to every node that is kept; what is left stays as it is, with all below it. */
function visit(
  parent: Dom.ParentNode,
  judge: (node: Dom.ChildNode) => 'remove' | 'keep' | 'leave',
): void {
  for (const child of [...parent.childNodes]) {
    const verdict = judge(child)
    if (verdict === 'remove') tree.detachNode(child)
    if (verdict === 'keep' && tree.isElementNode(child)) visit(child, judge)
  }
}
