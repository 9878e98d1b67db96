type Cited = { pointer: string }

/** Figures of one article are cited once: the record of the first leads to the others. */
export function oncePerPointer<T extends Cited>(citations: readonly T[]): T[] {
  return citations.filter(
    ({ pointer }, i) => citations.findIndex((each) => each.pointer === pointer) === i,
  )
}
