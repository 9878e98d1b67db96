import { basename } from 'node:path'
import {
  type DefaultTreeAdapterTypes as Dom,
  html as names,
  parse,
  serialize,
  defaultTreeAdapter as tree,
} from 'parse5'
import { toolAddresses } from '../addresses.ts'
import { spelledFrom, spelledTo, stripMark } from '../browser/offline/format.ts'
import { attributesOf, elementsIn, textOf } from '../delivery/html-tree.ts'
import { type Scripts, scriptFolder } from '../delivery/script-files.ts'
import { hashSource } from '../delivery/security-policy.ts'
import { paperSlotId } from '../delivery/tool-slot.ts'

/** What pages that are saved share, so that a phone saves it once. */
export type Shared = {
  scripts: Scripts
  /** What pages have in common of their style, whole: each has its own choice of it. */
  style: string
  /** What the tools are drawn from that the server alone draws online, as JSON. */
  givenOnPaper: string
}

/** The script of all tools in one: what they share, a phone saves once. */
const allTools = `/${scriptFolder}/alat.js`

/** A text to hand on, as an address spells it. */
const spelledText = /(?<=https:\/\/wa\.me\/\?text=)[^"]+/g

/**
 * A finished page as it is saved on a phone: without what only search engines, shared links and slow
 * cells need, and without the lists of sources, whose links lead outside; with a place where it says
 * that it is a saved one, and with a script where online the server answers.
 */
export function savedPage(html: string, shared: Shared): { text: string; styleHash: string } {
  const document = parse(html)
  const elements = elementsIn(document)
  const toolScripts = toolAddresses.map((address) => shared.scripts[scriptOf(address)]?.src)
  let styleHash = ''
  for (const element of elements) {
    const { src, id } = attributesOf(element)
    if (isLeftOut(element)) tree.detachNode(element)
    if (src !== undefined && toolScripts.includes(src)) setScript(element, shared.scripts)
    if (id === paperSlotId) addScript(element, shared)
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-below')
    if (element.tagName === 'html') element.attrs.push({ name: 'data-tersimpan', value: '' })
    if (element.tagName === 'style') styleHash = setStyle(element, shared.style)
    if (element.tagName === 'main' && element.parentNode) {
      tree.insertBefore(element.parentNode, tree.createCommentNode(markWords), element)
    }
  }
  return { text: serialize(document).replace(spelledText, plainly), styleHash }
}

/** The data from which the script of a tool draws it. */
export function givenIn(html: string): string {
  const given = elementsIn(parse(html)).find((element) => attributesOf(element).id === givenId)
  return given ? textOf(given) : ''
}

const givenId = 'bahan'

const markWords = stripMark.replace(/<!--|-->/g, '')

const scriptOf = (address: string) => `/${scriptFolder}/${basename(address)}.js`

function setStyle(style: Dom.Element, shared: string): string {
  const text = [shared, ...textOf(style).split('\n').slice(1)].join('\n')
  for (const child of [...style.childNodes]) tree.detachNode(child)
  tree.insertText(style, text)
  return hashSource(text)
}

function setScript(script: Dom.Element, scripts: Scripts): void {
  const built = scripts[allTools]
  if (!built) throw new Error(`${allTools} was not bundled`)
  for (const attribute of script.attrs) {
    if (attribute.name === 'src') attribute.value = built.src
    if (attribute.name === 'integrity') attribute.value = built.integrity
  }
}

/** Behind an answer that the server draws online, what draws it on the phone. */
function addScript(slot: Dom.Element, { scripts, givenOnPaper }: Shared): void {
  const make = (attributes: Record<string, string>) =>
    tree.createElement(
      'script',
      names.NS.HTML,
      Object.entries(attributes).map(([name, value]) => ({ name, value })),
    )
  const given = make({ id: givenId, type: 'application/json' })
  tree.insertText(given, givenOnPaper)
  const script = make({ src: '', integrity: '', defer: '' })
  setScript(script, scripts)
  if (slot.parentNode) {
    for (const each of [given, script]) tree.appendChild(slot.parentNode, each)
  }
}

function isLeftOut(element: Dom.Element): boolean {
  const { property, name = '', rel = '', type, class: classes = '' } = attributesOf(element)
  if (element.tagName === 'meta') {
    return property !== undefined || /^(twitter:|description|robots|application-name)/.test(name)
  }
  if (element.tagName === 'link') return rel !== 'manifest'
  return type === 'application/ld+json' || classes.split(' ').includes('sources')
}

/** What the phone can spell again just so is saved as it is read. */
function plainly(spelled: string): string {
  const text = decodeURIComponent(spelled)
  return encodeURIComponent(text) === spelled ? spelledFrom + text + spelledTo : spelled
}
