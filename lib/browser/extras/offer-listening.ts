import { voiceKey } from '@/lib/browser/listen/voice'

/** Set by scripts/bundles.ts: the script that reads a page aloud (app/listen.ts), and what its button says. */
declare const LISTEN_SCRIPT: string
declare const LISTEN_WORD: string

/** Pages that are read aloud: of a program, an occupation, a question, and of claims. */
const read = /^\/(klaim|(program|untuk|tanya)\/.+)$/

/** A button that reads the page aloud, where the phone has a voice that is not known to be a foreign one. */
export function offerListening(root: Document): void {
  const share = root.querySelector('[data-bagikan]')
  const isHeard = 'speechSynthesis' in window && localStorage.getItem(voiceKey) !== 'tidak'
  if (!share || !isHeard || !read.test(location.pathname)) return
  // In the row that is there, so that the page grows no longer.
  const place = document.createElement('span')
  place.className = 'share'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = LISTEN_WORD
  button.onclick = async () => {
    // Where it does not come, the next tap asks again.
    const listening = await import(LISTEN_SCRIPT).catch(() => null)
    listening?.listen(place)
  }
  place.append(button)
  share.prepend(place)
}
