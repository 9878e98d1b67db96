import type { Order, SavingState } from '@/lib/browser/offline/format'

/** The newest version that the reader does not want yet. */
const declined = 'nanti'

/** On a page that opens from what was saved: offers a newer version, once, where there is signal. */
export function offerNewer(root: Document): void {
  const offer = root.querySelector<HTMLElement>('[data-baru]')
  const workers = navigator.serviceWorker
  if (!offer || !workers?.controller) return
  const order = (what: Order) => workers.controller?.postMessage(what)
  const ask = () => order('keadaan')
  let newest = ''
  let isWanted = false

  workers.addEventListener('message', ({ data: { at, version } }: MessageEvent<SavingState>) => {
    newest = version ?? newest
    // What broke off is offered again.
    offer.hidden = !version || at === 'sedang' || localStorage.getItem(declined) === version
    if (at === 'tersimpan' && isWanted) location.reload()
  })
  offer.addEventListener('click', ({ target }) => {
    const does = (target as HTMLElement).dataset.baru
    if (!does) return
    offer.hidden = true
    isWanted = does === 'ambil'
    if (isWanted) order('simpan')
    else localStorage.setItem(declined, newest)
  })
  addEventListener('online', ask)
  ask()
}
