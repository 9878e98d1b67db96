/** The text to hand on beside a button: what its WhatsApp link carries. */
export function sharedText(button: Element): string {
  const link = button
    .closest('[data-bagikan]')
    ?.querySelector<HTMLAnchorElement>('a[href*="?text="]')
  return (link && new URL(link.href).searchParams.get('text')) ?? ''
}
