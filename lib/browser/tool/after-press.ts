/** A click follows its press at once; a press that was held or moved away has none. */
const LATEST_CLICK_MS = 500

/**
 * What it returns calls `then` at once or, while a finger or a mouse button is down, when the click is
 * done: what is drawn in between moves a button away from under the finger. On a phone the click, and
 * with it the focus, comes after the finger is up.
 */
export function startAfterPress(): (then: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null
  let timer = 0

  function release(delayMs: number) {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const then = waiting
      isPressed = false
      waiting = null
      then?.()
    }, delayMs)
  }

  addEventListener('pointerdown', () => {
    clearTimeout(timer)
    isPressed = true
  })
  addEventListener('pointerup', () => release(LATEST_CLICK_MS))
  addEventListener('pointercancel', () => release(0))
  addEventListener('click', () => release(0))

  return (then) => {
    if (isPressed) waiting = then
    else then()
  }
}
