import { dayInJakarta } from '@/lib/calendar/day'

/**
 * Takes away what no longer holds on the reader's day. The page names the successor in words beside it
 * where one is known; where none is, it carries words that say whom to ask, unread until then.
 */
export function hidePassed(root: ParentNode, now: Date): void {
  const today = dayInJakarta(now)
  for (const dated of root.querySelectorAll<HTMLElement>('[data-until]')) {
    if ((dated.dataset.until ?? '') >= today) continue
    for (const part of dated.querySelectorAll('.now')) part.remove()
    for (const part of dated.querySelectorAll<HTMLElement>('.then')) {
      part.textContent = part.dataset.kata ?? ''
    }
  }
}
