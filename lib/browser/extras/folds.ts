/** Opens every fold around the place a link leads to. Newer browsers do so by themselves. */
export function openFoldsOnTheWay(root: Document): void {
  const open = () => {
    const target = root.getElementById(location.hash.slice(1))
    const closed = foldsAround(target).filter((fold) => !fold.open)
    for (const fold of closed) fold.open = true
    if (closed.length > 0) target?.scrollIntoView()
  }
  addEventListener('hashchange', open)
  open()
}

function foldsAround(element: Element | null | undefined): HTMLDetailsElement[] {
  const fold = element?.closest('details')
  return fold ? [fold, ...foldsAround(fold.parentElement)] : []
}

/** On paper nothing is a tap away: folds print open, except the sources, and close again. */
export function printFoldsOpen(root: Document): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('.fold:not([open]):not(.sources)')]
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}
