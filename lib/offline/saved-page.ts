import { basename } from 'node:path'
import {
  type DefaultTreeAdapterTypes as Dom,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { toolAddresses } from '../addresses.ts'
import { spelledFrom, spelledTo, stripMark } from '../browser/offline/format.ts'
import { attributesOf, elementsIn } from '../delivery/html-tree.ts'
import { type Scripts, scriptFolder } from '../delivery/script-files.ts'

/** The script of all tools in one: what they share, a phone saves once. */
const allTools = `/${scriptFolder}/alat.js`

/** A text to hand on, as an address spells it. */
const spelledText = /(?<=https:\/\/wa\.me\/\?text=)[^"]+/g

/**
 * A finished page as it is saved on a phone: without what only search engines, shared links and slow
 * cells need, and without the lists of sources, whose links lead outside; with a place where it says
 * that it is a saved one.
 */
export function savedPage(html: string, scripts: Scripts): string {
  const document = parse(html)
  const elements = elementsIn(document)
  const sourcesOfTools = toolAddresses.map((address) => scripts[scriptOf(address)]?.src)
  for (const element of elements) {
    const { src } = attributesOf(element)
    if (isLeftOut(element)) tree.detachNode(element)
    if (src !== undefined && sourcesOfTools.includes(src)) setScript(element, scripts[allTools])
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-below')
    if (element.tagName === 'html') element.attrs.push({ name: 'data-tersimpan', value: '' })
    if (element.tagName === 'main' && element.parentNode) {
      tree.insertBefore(element.parentNode, tree.createCommentNode(markWords), element)
    }
  }
  return serialize(document).replace(spelledText, plainly)
}

const markWords = stripMark.replace(/<!--|-->/g, '')

const scriptOf = (address: string) => `/${scriptFolder}/${basename(address)}.js`

function setScript(script: Dom.Element, built: Scripts[string] | undefined): void {
  if (!built) throw new Error(`${allTools} was not bundled`)
  for (const attribute of script.attrs) {
    if (attribute.name === 'src') attribute.value = built.src
    if (attribute.name === 'integrity') attribute.value = built.integrity
  }
}

function isLeftOut(element: Dom.Element): boolean {
  const { property, name = '', rel = '', type, class: classes = '' } = attributesOf(element)
  if (type === 'application/ld+json') return true
  if (element.tagName === 'meta') {
    return property !== undefined || /^(twitter:|description|robots|application-name)/.test(name)
  }
  if (element.tagName === 'link') return rel !== 'manifest'
  return classes.split(' ').includes('sources')
}

/** What the phone can spell again just so is saved as it is read. */
function plainly(spelled: string): string {
  const text = decodeURIComponent(spelled)
  return encodeURIComponent(text) === spelled ? spelledFrom + text + spelledTo : spelled
}
