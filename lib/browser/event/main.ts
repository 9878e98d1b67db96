import { rememberOn } from './remember'

try {
  rememberOn(document, localStorage)
} catch {
  // A device that keeps nothing: what is printed has lines to fill in by pen.
}
