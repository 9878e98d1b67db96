import { startListening } from '@/lib/browser/listen/start-listening'
import { listen as words } from '@/messages'

// Loaded when a reader wants to hear a page: lib/browser/extras/offer-listening.ts.
export function listen(place: HTMLElement): void {
  startListening(place, words)
}
