import { sharedText } from './shared-text'

/** Buttons that open the phone's own sharing: shown only where there is one (app/styles/controls.css). */
export function shareOnPress(root: Document): void {
  if (!navigator.share) return
  root.documentElement.dataset.kirim = ''
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button[data-kirim]')
    // A reader who closes the phone's list has changed their mind: nothing to report.
    if (button) navigator.share({ text: sharedText(button) }).catch(() => {})
  })
}
