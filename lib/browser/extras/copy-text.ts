import { sharedText } from './shared-text'

/** Long enough to be read, short enough that the next answer is not called copied. */
const SHOWN_MS = 3000

/** Buttons that copy: without this script they are not shown (app/styles/controls.css). */
export function copyOnPress(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-salin]')
    if (button) copy(sharedText(button), button)
  })
}

async function copy(text: string, button: HTMLElement) {
  try {
    await navigator.clipboard.writeText(text)
    const copied = button.dataset.tersalin ?? ''
    const label = button.textContent
    // Pressed again meanwhile: the first press puts it back.
    if (label === copied) return
    button.textContent = copied
    setTimeout(() => {
      button.textContent = label
    }, SHOWN_MS)
  } catch {
    // An old browser, or one that forbids it: then the reader copies by hand.
    prompt('', text)
  }
}
