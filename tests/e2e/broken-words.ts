/** Runs in the page: what matches `pattern` in the elements of `selector` and stands on two lines. */
export function brokenWords({ selector, pattern }: { selector: string; pattern: string }) {
  const broken = new Set<string>()
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.offsetParent === null) continue
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        new RegExp(pattern, 'gu'),
      )) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = [...range.getClientRects()].map(({ top }) => Math.round(top))
        if (new Set(lines).size > 1) broken.add(word)
      }
    }
  }
  return [...broken]
}
