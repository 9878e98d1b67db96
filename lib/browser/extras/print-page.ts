/** Buttons that print: without this script they are not shown (app/styles/controls.css). */
export function printOnPress(root: Document): void {
  root.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-cetak]')) print()
  })
}
