/** What scripts draw on a page that may have none of it yet: lib/browser. */
export const drawnLater = {
  classes: ['black', 'hint', 'plain', 'share'],
  elements: ['a', 'button', 'div', 'li', 'mark', 'ol', 'p', 'span'],
}

type Used = {
  heights: ReadonlySet<string>
  /** Classes and kinds of elements; null where more may come that is not known yet. */
  names: { classes: ReadonlySet<string>; elements: ReadonlySet<string> } | null
}

/**
 * Leaves out of a page's style what none of its elements needs: selectors with a class or a kind of
 * element that it does not have, and the thirty heights of app/styles/below.css, of which a page knows
 * a few.
 * @param css as the build writes it, without spaces
 */
export function onlyStylesUsed(css: string, { names, heights }: Used): string {
  const withHeights = css.replace(
    /\[data-below="([\d.]+)"\]\{--tall:[^{}]*\}/g,
    (rule, height: string) => (heights.has(height) ? rule : ''),
  )
  if (names === null) return withHeights
  const classes = new Set([...names.classes, ...drawnLater.classes])
  const elements = new Set([...names.elements, ...drawnLater.elements])
  const isUsed = (selector: string) => {
    const asked = namesIn(selector)
    return asked.classes.every((name) => classes.has(name)) && asked.elements.every(isKnown)
  }
  // Steps of an animation are no elements.
  const isKnown = (name: string) => elements.has(name) || name === 'from' || name === 'to'
  return withHeights
    .replace(/([^{}]+)(\{[^{}]*\})/g, (rule, head: string, body: string) => {
      if (head.startsWith('@')) return rule
      const used = selectorsIn(head).filter(isUsed)
      return used.length > 0 ? used.join(',') + body : ''
    })
    .replace(/@media[^{}]*\{\}/g, '')
}

/** The selectors of a list: commas in brackets part none. */
function selectorsIn(list: string): string[] {
  return list.split(/,(?![^()]*\))(?![^[\]]*\])/)
}

/** What an element and those above it have to have to fit a selector, whatever else is asked of them. */
function namesIn(selector: string): { classes: string[]; elements: string[] } {
  let plain = selector.replace(/\[[^\]]*\]/g, '')
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, '')
  const named = /\.((?:[\w-]|\\.)+)/g
  const classes = [...plain.matchAll(named)].map(([, name = '']) => name.replaceAll('\\', ''))
  const unnamed = plain.replace(named, '').replace(/::?[\w-]+|#[\w-]+/g, '')
  return { classes, elements: unnamed.match(/[a-z][a-z\d]*/g) ?? [] }
}
