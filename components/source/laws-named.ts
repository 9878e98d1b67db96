/** "PP 44/2015", "Perdir BPJS Ketenagakerjaan 22/2022". */
const law = /\p{Lu}[\p{L} ]* \d+\/\d{4}/gu

/** The laws that citations name, each once, without articles: the record of a figure says those. */
export function lawsNamed(pointers: readonly string[]): string[] {
  return [...new Set(pointers.flatMap((pointer) => pointer.match(law) ?? []))].sort()
}
