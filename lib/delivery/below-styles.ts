/**
 * Leaves out of a page's style the heights (app/styles/below.css) that none of its elements has:
 * there are thirty, and a page knows a few.
 */
export function onlyHeightsUsed(css: string, used: ReadonlySet<string>): string {
  return css.replace(/\[data-below="([\d.]+)"\]\{--tall:[^{}]*\}/g, (rule, height: string) =>
    used.has(height) ? rule : '',
  )
}
