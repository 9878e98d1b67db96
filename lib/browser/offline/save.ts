import { type Order, type SavingState, workerAddress } from './format'
import { shareFiles } from './share-file'

/** What may start the worker where the page's policy guards it (lib/delivery/security-policy.ts). */
const policyName = 'simpan'

const longDay = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' })

/** A browser may end a worker that works for long, which then says nothing more. */
const ASK_AGAIN_MS = 20_000

/** The box that saves the site on the phone: nothing is fetched before a reader taps. */
function startSaving(box: HTMLElement): void {
  const workers = navigator.serviceWorker
  let asking: ReturnType<typeof setTimeout> | undefined
  workers.addEventListener('message', ({ data }: MessageEvent<SavingState>) => show(data))
  box.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-perintah]')
    if (button?.dataset.perintah === 'simpan') void save()
    if (button?.dataset.perintah === 'hapus') void order('hapus')
  })
  void workers.getRegistration().then((registration) => {
    if (registration?.active) registration.active.postMessage('keadaan' satisfies Order)
    else show({ at: 'kosong' })
  })

  function show({ at, done = 0, all = 0, savedOn }: SavingState): void {
    clearTimeout(asking)
    if (at === 'sedang') asking = setTimeout(() => void order('keadaan'), ASK_AGAIN_MS)
    for (const part of box.querySelectorAll<HTMLElement>('[data-saat]')) {
      part.hidden = !part.dataset.saat?.split(' ').includes(at)
    }
    fill('[data-selesai]', String(done))
    fill('[data-semua]', String(all))
    if (savedOn) fill('[data-tersimpan]', longDay.format(new Date(savedOn)))
  }

  function fill(place: string, text: string): void {
    for (const element of box.querySelectorAll(place)) element.textContent = text
  }

  async function save(): Promise<void> {
    show({ at: 'sedang' })
    try {
      // Asked while the tap is fresh: without it a full phone may throw the saved site away.
      await navigator.storage?.persist?.()
      await workers.register(trusted(workerAddress))
      await order('simpan')
    } catch {
      show({ at: 'putus' })
    }
  }

  async function order(what: Order): Promise<void> {
    const { active } = await workers.ready
    active?.postMessage(what)
  }
}

/** Newer browsers want to know who names a script; the types of the page do not know them yet. */
type Guarded = {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => string }
  }
}

/** Made once: the policy of a page lets nobody make a second one of the name. */
const policy = (window as Guarded).trustedTypes?.createPolicy(policyName, {
  createScriptURL: (url) => url,
})

const trusted = (address: string) => policy?.createScriptURL(address) ?? address

const box = document.querySelector<HTMLElement>('[data-simpan]')
if (box && 'serviceWorker' in navigator) startSaving(box)
// Over plain http, as from a laptop in the village hall, there is no worker: the files come first.
else if (box) document.querySelector('.files')?.closest('section')?.after(box)
shareFiles(document)
