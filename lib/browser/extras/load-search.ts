/** Address of the script that finds pages on the phone (app/cari/instant.ts), set by scripts/bundles.ts. */
declare const SEARCH_SCRIPT: string

/** Whoever touches the field for words to look for gets answers while typing: not before, it is heavy. */
export function loadSearchOnTouch(root: Document): void {
  root.addEventListener('focusin', ({ target }) => {
    // Where it does not come, the field is sent as ever.
    if ((target as Element).matches('.seek input')) import(SEARCH_SCRIPT).catch(() => {})
  })
}
