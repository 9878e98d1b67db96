import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter as tree } from 'parse5'
import { attributesOf, elementsIn } from './html-tree.ts'

/** How much text a line of a phone holds, and how tall its lines are. */
const LETTERS_A_LINE = 33
const LINE_REM = 1.5
const GAP_REM = 0.65

type Shape = {
  /** What the line of the text around it keeps of its letters. */
  share?: number
  lineRem?: number
  /** Above and below its text. */
  edgeRem?: number
}

/** What is drawn larger, narrower or with an edge, by tag or class: app/styles. */
const shapes: Partial<Record<string, Shape>> = {
  h2: { share: 0.62, lineRem: 1.7, edgeRem: 0.8 },
  h3: { share: 0.8 },
  summary: { share: 0.86, lineRem: 1.2, edgeRem: 1.7 },
  li: { share: 0.94 },
  steps: { share: 0.83 },
  pair: { share: 0.86, edgeRem: 4 },
  gets: { share: 0.65, edgeRem: 1.5 },
  warn: { share: 0.85, edgeRem: 2 },
  box: { share: 0.88, edgeRem: 2 },
  shares: { share: 1.35 },
  pocket: { share: 0.66, edgeRem: 2 },
}

/** What a long phone shows of a text, below the head of the page. */
const FIRST_SCREEN_REM = 36

/** Heights that app/styles/below.css knows. */
const heightsRem = [
  1.5, 2.5, 3, 4.5, 6, 7.5, 9, 10.5, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 48, 56, 64, 80, 96,
  128, 192, 256, 384, 512, 768, 1024,
]
/** What a guess may be wrong by. */
const TOLERANCE_REM = 0.25

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
      topRem += heightRem + GAP_REM
    }
  }
}

function isText(element: Dom.Element): boolean {
  return attributesOf(element).class?.split(' ').includes('wrap') ?? false
}

/** Too tall does less harm than too small: nothing then lies over what follows. */
function setBelow(block: Dom.Element, heightRem: number): void {
  const marked =
    heightsRem.find((each) => each >= heightRem - TOLERANCE_REM) ?? Math.max(...heightsRem)
  block.attrs = block.attrs.filter(({ name }) => name !== 'data-below')
  block.attrs.push({ name: 'data-below', value: String(marked) })
}

/** About how tall an element is on a phone, in rem. */
function heightOf(element: Dom.Element, lettersALine = LETTERS_A_LINE): number {
  if (unseenTags.includes(element.tagName)) return 0
  const { share, lineRem, edgeRem } = shapeOf(element)
  const letters = lettersALine * share
  const elements = element.childNodes.filter(tree.isElementNode)
  const blocks = elements.filter(({ tagName }) => !inlineTags.includes(tagName))
  const seen = element.tagName === 'details' ? blocks.slice(0, 1) : blocks
  const lines = Math.ceil(lettersIn(element) / letters)
  const parts = [
    ...(lines > 0 ? [lines * lineRem] : []),
    ...seen.map((block) => heightOf(block, letters)),
  ]
  const gapsRem = Math.max(parts.length - 1, 0) * GAP_REM
  return parts.reduce((sum, part) => sum + part, edgeRem + gapsRem)
}

function shapeOf(element: Dom.Element): Required<Shape> {
  const names = [element.tagName, ...(attributesOf(element).class?.split(' ') ?? [])]
  const shape = names.map((name) => shapes[name]).find((each) => each !== undefined)
  return { share: 1, lineRem: LINE_REM, edgeRem: 0, ...shape }
}

/** Letters of an element that stand in no block of their own. */
function lettersIn(element: Dom.Element): number {
  return element.childNodes.reduce((sum, child) => {
    if (tree.isTextNode(child)) return sum + child.value.trim().length
    const isInline = tree.isElementNode(child) && inlineTags.includes(child.tagName)
    if (isInline && attributesOf(child).class === 'on-paper') return sum
    return isInline ? sum + lettersIn(child) : sum
  }, 0)
}
