/**
 * Whether a browser has translated what is inside: it puts nodes of its own in place of the texts,
 * and whatever is written into the old ones is seen by nobody.
 */
export function isTranslated(container: HTMLElement): boolean {
  const marks = ['translated-ltr', 'translated-rtl']
  const isMarked = marks.some((mark) => document.documentElement.classList.contains(mark))
  return isMarked || container.querySelector('font') !== null
}
