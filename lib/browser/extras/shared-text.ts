/** The text to hand on beside a button: what its WhatsApp link carries, or the code that it stands below. */
export function sharedText(button: Element): string {
  const box = button.closest('[data-bagikan]')
  const link = box?.querySelector<HTMLAnchorElement>('a[href*="?text="]')
  const shared = link && new URL(link.href).searchParams.get('text')
  return shared ?? box?.querySelector('code')?.textContent ?? ''
}
