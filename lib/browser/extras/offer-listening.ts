import { listenButton } from '@/lib/browser/listen/listen-button'
import { heardVoice } from '@/lib/browser/listen/voice'

/** Set by scripts/bundles.ts: the script that reads a page aloud (app/listen.ts), and what its button says. */
declare const LISTEN_SCRIPT: string
declare const LISTEN_WORD: string

/** Pages that are read aloud: of a program, an occupation, a question, and of claims. */
const read = /^\/(klaim|(program|untuk|tanya)\/.+)$/

/** A button that reads the page aloud, where the phone has a voice that is not known to be a foreign one. */
export function offerListening(root: Document): void {
  const strip = root.querySelector('.official p')
  const isHeard = 'speechSynthesis' in window && heardVoice() !== 'tidak'
  if (!strip || !isHeard || !read.test(location.pathname)) return
  const place = document.createElement('span')
  let isComing = false
  const press = async () => {
    if (isComing) return
    isComing = true
    // Where it does not come, the next tap asks again.
    const listening = await import(LISTEN_SCRIPT).catch(() => null)
    isComing = false
    listening?.listen(place)
  }
  place.append(listenButton(LISTEN_WORD, press))
  strip.prepend(place)
}
