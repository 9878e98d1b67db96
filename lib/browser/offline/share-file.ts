const types: Record<string, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  png: 'image/png',
}

/** Buttons that hand a file on by what the phone offers for it: shown only where there is something. */
export function shareFiles(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-bagikan-berkas]')) {
    const address = button.dataset.bagikanBerkas ?? ''
    const name = address.replace(/.*\//, '')
    const type = types[name.replace(/.*\./, '')]
    const asFile = (content: BlobPart) => new File([content], name, { type })
    if (!navigator.canShare?.({ files: [asFile('')] })) continue
    button.hidden = false
    let file: File | null = null
    button.addEventListener('click', async () => {
      try {
        file ??= asFile(await fetched(address))
        await navigator.share({ files: [file] })
      } catch (error) {
        // A tap opens the list only for some seconds: after a long fetch it has to be tapped again.
        const isLate = error instanceof DOMException && error.name === 'NotAllowedError'
        if (isLate && file) button.textContent = button.dataset.siap ?? ''
      }
    })
  }
}

/** @throws where what comes is a page that says why there is no file: that is nothing to hand on */
async function fetched(address: string): Promise<Blob> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  return response.blob()
}
