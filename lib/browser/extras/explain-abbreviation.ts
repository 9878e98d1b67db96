/** A tap on an abbreviation writes out what it stands for: fingers cannot hover. */
export function explainOnTap(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    const abbreviation = (target as Element).closest<HTMLElement>('abbr[title]')
    if (!abbreviation || abbreviation.closest('a, summary, #alat')) return
    abbreviation.after(` (${abbreviation.title})`)
    abbreviation.removeAttribute('title')
  })
}
