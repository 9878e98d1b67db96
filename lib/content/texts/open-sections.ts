/**
 * How the headings begin that a reader needs at once, by kind of long page: the other sections are
 * folded. Where a section stands open, its text folds what can wait (<Lipat>), so that nothing is two
 * taps away.
 */
export const openSections = {
  program: ['Untuk siapa', 'Biaya', 'Yang', 'Cara', 'Kapan', 'Tanya jawab'],
  work: ['Yang', 'Biaya', 'Kalau', 'Cara ikut'],
  question: ['Langkahnya'],
  klaim: ['Berkas', 'Tabungan', 'Sudah', 'Kalau'],
  daftar: [
    'Di mana',
    'Apa yang dibawa',
    'Berapa',
    'Langkah',
    'Cara membayar',
    'Kalau',
    'Periksa',
    'Tempat kerja',
  ],
  waspada: ['Mengenali', 'Kabar palsu', 'Iuran', 'Yang tidak boleh', 'Terlanjur'],
} as const satisfies Record<string, readonly string[]>
