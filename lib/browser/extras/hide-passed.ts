const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' })

/**
 * Takes away what no longer holds on the reader's day. The page names the successor in words beside it
 * where one is known; where none is, it says whom to ask.
 */
export function hidePassed(root: ParentNode, now: Date): void {
  const today = jakarta.format(now)
  for (const dated of root.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((dated.dataset.until ?? '') >= today) continue
    for (const part of dated.querySelectorAll('.now')) part.remove()
    for (const part of dated.querySelectorAll<HTMLElement>('.then')) part.hidden = false
  }
}
