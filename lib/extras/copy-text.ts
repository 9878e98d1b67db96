/** Buttons that copy: without this script they are not shown (app/styles/controls.css). */
export function copyOnPress(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-salin]')
    if (button) copy(button.dataset.salin ?? '', button)
  })
}

async function copy(text: string, button: HTMLElement) {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = button.dataset.tersalin ?? ''
  } catch {
    // An old browser, or one that forbids it: then the reader copies by hand.
    prompt('', text)
  }
}
