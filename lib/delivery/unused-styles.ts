/** Classes that a script gives on a page that may have none of them yet: lib/browser/search. */
const drawnLater = ['plain', 'hint']

type Used = {
  heights: ReadonlySet<string>
  /** Null where more may come that is not known yet. */
  classes: ReadonlySet<string> | null
}

/**
 * Leaves out of a page's style the rules that none of its elements needs: those for one class alone,
 * and the thirty heights of app/styles/below.css, of which a page knows a few.
 * @param css as the build writes it, without spaces
 */
export function onlyStylesUsed(css: string, { classes, heights }: Used): string {
  const isUsed = (name: string) =>
    classes === null || classes.has(name) || drawnLater.includes(name)
  return css
    .replace(/\[data-below="([\d.]+)"\]\{--tall:[^{}]*\}/g, (rule, height: string) =>
      heights.has(height) ? rule : '',
    )
    .replace(/(?<=[{};]|^)\.((?:[\w-]|\\.)+)\{[^{}]*\}/g, (rule, name: string) =>
      isUsed(name.replaceAll('\\', '')) ? rule : '',
    )
}
