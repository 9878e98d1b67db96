/**
 * React's markup in HTML's own spelling: names of attributes in small letters, no stroke in void
 * elements. Quotes and angle brackets in texts and values are always escaped, so that what is
 * looked for can only stand in a tag.
 */
export function inHtmlSpelling(markup: string): string {
  return markup
    .replace(/ (?!viewBox=)[a-z]+[A-Z][A-Za-z]*="/g, (name) => name.toLowerCase())
    .replaceAll('/>', '>')
}
