/**
 * How the headings begin that a reader needs at once, by kind of long page: the other sections are
 * folded. On the page for claims the reader chooses first.
 */
export const openSections = {
  program: ['Yang', 'Cara klaim', 'Cara mengajukan', 'Tanya jawab'],
  work: ['Yang', 'Biaya', 'Kalau', 'Cara ikut'],
  klaim: [],
  daftar: ['Di mana', 'Apa yang dibawa', 'Langkah', 'Cara membayar'],
  waspada: ['Mengenali', 'Terlanjur'],
} as const satisfies Record<string, readonly string[]>
