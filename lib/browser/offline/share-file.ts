/** Buttons that hand a file on by what the phone offers for it: shown only where there is something. */
export function shareFiles(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-bagikan-berkas]')) {
    const address = button.dataset.bagikanBerkas ?? ''
    const type = address.endsWith('.pdf') ? 'application/pdf' : 'text/html'
    const asFile = (content: BlobPart) => new File([content], address.replace(/.*\//, ''), { type })
    if (!navigator.canShare?.({ files: [asFile('')] })) continue
    button.hidden = false
    let file: File | null = null
    button.addEventListener('click', async () => {
      try {
        file ??= asFile(await (await fetch(address)).blob())
        await navigator.share({ files: [file] })
      } catch (error) {
        // A tap opens the list only for some seconds: after a long fetch it has to be tapped again.
        const isLate = error instanceof DOMException && error.name === 'NotAllowedError'
        if (isLate && file) button.textContent = button.dataset.siap ?? ''
      }
    })
  }
}
