import {
  type DefaultTreeAdapterTypes as Dom,
  html as names,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import type { Glossary } from './abbreviations.ts'
import { attributesOf, elementsIn, onlyElement, setContent, textOf } from './html-tree.ts'
import { finish, finishText } from './plain-html.ts'
import { inHtmlSpelling } from './react-html.ts'
import type { Scripts } from './script-files.ts'
import { plainPagePolicy } from './security-policy.ts'
import { liveSlotId } from './tool-slot.ts'

type Parts = {
  /** A finished page of the tool, of whatever day. */
  page: string
  /** What stands in its <main> on the day that is asked for, as React draws it. */
  article: string
  /** Id of the element where an answer stands. */
  slotId: string
  /** What the title starts with when something cannot be read. */
  errorTitle: string
  glossary: Glossary
  scripts: Scripts
}

/** A page of a tool into which answers are poured: all that is the same for every answer is made. */
export type ToolTemplate = {
  /** The Content-Security-Policy of the page, whatever is answered. */
  policy: string
  /** The page without a query. */
  bare: string
  /** The page with an answer in it, given as React draws it. */
  pour: (markup: string, hasErrors: boolean) => string
}

const placeholder = '<!--jawaban-->'

/** Prepares the page of a tool, so that an answer costs little more than its own drawing. */
export function toolTemplate(parts: Parts): ToolTemplate {
  const { page, article, slotId, errorTitle, glossary, scripts } = parts
  const document = parse(page)
  const main = onlyElement(document, ({ tagName }) => tagName === 'main')
  setContent(main, article)
  const { html: bare, ...needs } = finish(document, glossary, scripts)

  keepFromSearchEngines(document)
  const slot = onlyElement(main, (element) => attributesOf(element).id === slotId)
  setContent(slot, placeholder)
  const answered = serialize(document).split(placeholder)
  prefixTitle(document, errorTitle)
  const mistaken = serialize(document).split(placeholder)

  const known = spelledOutBefore(slot, main)
  const finishAnswer = (markup: string) =>
    slotId === liveSlotId ? inHtmlSpelling(markup) : finishText(markup, glossary, known)
  return {
    policy: plainPagePolicy(needs),
    bare,
    pour: (markup, hasErrors) => (hasErrors ? mistaken : answered).join(finishAnswer(markup)),
  }
}

/** An answer is not for search engines, and has no words or picture to share. */
function keepFromSearchEngines(document: Dom.Document): void {
  for (const element of elementsIn(document)) {
    const { property = '', name = '', rel } = attributesOf(element)
    const isForSharing = property.startsWith('og:') || /^(twitter:|description$)/.test(name)
    const isReplaced = isForSharing || name === 'robots'
    if (element.tagName === 'meta' && isReplaced) tree.detachNode(element)
    if (element.tagName === 'link' && rel === 'canonical' && element.parentNode) {
      const robots = tree.createElement('meta', names.NS.HTML, [
        { name: 'name', value: 'robots' },
        { name: 'content', value: 'noindex, follow' },
      ])
      tree.insertBefore(element.parentNode, robots, element)
    }
  }
}

function prefixTitle(document: Dom.Document, words: string): void {
  const isTitle = ({ tagName, namespaceURI }: Dom.Element) =>
    tagName === 'title' && namespaceURI === names.NS.HTML
  const [text] = onlyElement(document, isTitle).childNodes
  if (text && tree.isTextNode(text)) text.value = words + text.value
}

function spelledOutBefore(slot: Dom.Element, main: Dom.Element): string[] {
  const elements = elementsIn(main)
  return elements
    .slice(0, elements.indexOf(slot))
    .filter(({ tagName }) => tagName === 'abbr')
    .map(textOf)
}
