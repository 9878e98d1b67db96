import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn } from './html-tree.ts'

/** How much text a line of a phone holds, and how tall lines and the gaps between texts are. */
const LETTERS_A_LINE = 34
const LINE_REM = 1.55
const GAP_REM = 0.6

/** What a long phone shows of a text, below the head of the page. */
const FIRST_SCREEN_REM = 36

/** Heights that app/styles/below.css knows. */
const heightsRem = [4, 8, 16, 32, 64, 128, 256, 512, 1024]

const inlineTags =
  'a abbr b br cite code data em i img kbd label small span strong sub sup svg time wbr'.split(' ')
const unseenTags = ['script', 'style', 'template']

/**
 * Marks what lies below the first screen of a phone with its height there, about
 * (`data-below="16"`, rem): the browser can leave it for later. See docs/plain-pages.md.
 * @param main its texts stand in elements of the class `wrap`
 * @param exceptId id of an element that has to stay as it is
 */
export function markBelow(main: Dom.Element, exceptId: string): void {
  const isExcepted = (element: Dom.Element) => attributesOf(element).id === exceptId
  for (const text of elementsIn(main).filter(isText)) {
    let topRem = 0
    for (const block of text.childNodes.filter(tree.isElementNode)) {
      const heightRem = heightOf(block)
      const isBelow = topRem > FIRST_SCREEN_REM && heightRem > 0
      if (isBelow && ![block, ...elementsIn(block)].some(isExcepted)) setBelow(block, heightRem)
      topRem += heightRem
    }
  }
}

function isText(element: Dom.Element): boolean {
  return attributesOf(element).class?.split(' ').includes('wrap') ?? false
}

/** Too tall does less harm than too small: nothing then lies over what follows. */
function setBelow(block: Dom.Element, heightRem: number): void {
  const marked = heightsRem.find((each) => each >= heightRem) ?? Math.max(...heightsRem)
  block.attrs = block.attrs.filter(({ name }) => name !== 'data-below')
  block.attrs.push({ name: 'data-below', value: String(marked) })
}

/** About how tall an element is on a phone, in rem. */
function heightOf(element: Dom.Element): number {
  if (unseenTags.includes(element.tagName)) return 0
  const elements = element.childNodes.filter(tree.isElementNode)
  const blocks = elements.filter(({ tagName }) => !inlineTags.includes(tagName))
  const seen = element.tagName === 'details' ? blocks.slice(0, 1) : blocks
  const lines = Math.ceil(lettersIn(element) / LETTERS_A_LINE)
  const linesRem = lines > 0 ? lines * LINE_REM + GAP_REM : 0
  return seen.reduce((sum, block) => sum + heightOf(block), linesRem)
}

/** Letters of an element that stand in no block of their own. */
function lettersIn(element: Dom.Element): number {
  return element.childNodes.reduce((sum, child) => {
    if (tree.isTextNode(child)) return sum + child.value.trim().length
    const isInline = tree.isElementNode(child) && inlineTags.includes(child.tagName)
    return isInline ? sum + lettersIn(child) : sum
  }, 0)
}
