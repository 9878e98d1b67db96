/** All year round. A date format for the zone would cost an old phone more than all else here. */
const JAKARTA_AHEAD_MS = 7 * 3_600_000

/**
 * Takes away what no longer holds on the reader's day. The page names the successor in words beside it
 * where one is known; where none is, it says whom to ask.
 */
export function hidePassed(root: ParentNode, now: Date): void {
  const today = new Date(now.getTime() + JAKARTA_AHEAD_MS).toISOString().slice(0, 10)
  for (const dated of root.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((dated.dataset.until ?? '') >= today) continue
    for (const part of dated.querySelectorAll('.now')) part.remove()
    for (const part of dated.querySelectorAll<HTMLElement>('.then')) part.hidden = false
  }
}
