/** What clickers and keyboards send for the slides after and before. */
const steps: Partial<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** Makes the screen black, and back again. */
const blackKeys = ['.', 'b']

/**
 * Turns the slides by keys, by a clicker and by a tap, fills the screen and makes it black. Without
 * this script they are swiped, or turned by the buttons on them.
 */
export function slidesOn(deck: HTMLElement): void {
  const slides = [...deck.children]
  const place = () => Math.round(deck.scrollLeft / deck.clientWidth)
  const show = (at: number) =>
    slides[Math.min(Math.max(at, 0), slides.length - 1)]?.scrollIntoView()
  const setBlack = (isBlack: boolean) => deck.classList.toggle('black', isBlack)
  const isBlack = () => deck.classList.contains('black')

  const placeFor = (key: string) => {
    if (key === 'Home') return 0
    if (key === 'End') return slides.length - 1
    return place() + (steps[key] ?? Number.NaN)
  }

  addEventListener('keydown', (event) => {
    const { key, target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || !isSeen(deck)) return
    if (key === ' ' && (target as Element).closest('a,button,summary')) return
    const at = placeFor(key)
    if (blackKeys.includes(key)) setBlack(!isBlack())
    else if (key === 'f') fill(deck)
    else if (Number.isNaN(at)) return
    else if (isBlack()) setBlack(false)
    else show(at)
    event.preventDefault()
  })
  deck.addEventListener('click', ({ target }) => {
    const tapped = target as Element
    if (isBlack()) setBlack(false)
    else if (tapped.closest('.face') && !tapped.closest('a')) show(place() + 1)
  })
  const button = document.querySelector<HTMLElement>('[data-penuh]')
  if (!button || !document.fullscreenEnabled) return
  button.hidden = false
  button.addEventListener('click', () => fill(deck))
}

/** Whether the slides are what is on the screen: elsewhere keys scroll the page. */
function isSeen(deck: HTMLElement): boolean {
  const { top, bottom } = deck.getBoundingClientRect()
  const middle = innerHeight / 2
  return top < middle && bottom > middle
}

function fill(deck: HTMLElement): void {
  if (document.fullscreenElement) document.exitFullscreen()
  else deck.requestFullscreen()
}
