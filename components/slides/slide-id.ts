/** Where a slide of a deck stands on its page, by its place from one. */
export function slideId(place: number): string {
  return `slide-${place}`
}
