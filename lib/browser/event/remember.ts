/** How our names begin among all that a device keeps for the site. */
const PREFIX = 'acara.'

/**
 * Keeps on this device what is typed into fields and counted by buttons that are to be remembered
 * (`data-ingat`), and writes it wherever else it is named; `data-lupa` forgets all of it. Nothing is
 * sent. Without this script, and where nothing may be kept, there are lines to fill in by pen.
 * @throws where the device keeps nothing
 */
export function rememberOn(root: ParentNode, store: Storage): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-ingat]')]
  const nameOf = (place: HTMLElement) => PREFIX + place.dataset.ingat
  const kept = (place: HTMLElement) => store.getItem(nameOf(place)) ?? ''
  const show = () => {
    for (const place of places) {
      const shown = place.querySelector('b') ?? place
      if (place instanceof HTMLInputElement) place.value = kept(place)
      else shown.textContent = kept(place)
    }
  }
  // Throws before anything is offered that would not last.
  store.setItem(PREFIX, '')
  store.removeItem(PREFIX)
  for (const part of root.querySelectorAll<HTMLElement>('[data-ingatan]')) part.hidden = false
  show()

  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.ingat) {
      store.setItem(nameOf(target), target.value)
    }
  })
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    if (button?.dataset.ingat) store.setItem(nameOf(button), String(Number(kept(button)) + 1))
    if (button?.matches('[data-lupa]')) {
      for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name)
    }
    show()
  })
}
