/** Escape closes the open menu and gives the focus back to its button. */
export function closeMenuOnEscape(root: Document): void {
  root.addEventListener('keydown', (event) => {
    const menu = root.querySelector<HTMLDetailsElement>('.menu[open]')
    if (event.key !== 'Escape' || !menu) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
