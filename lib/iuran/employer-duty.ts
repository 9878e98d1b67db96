export type EmployerSize = 'micro' | 'small' | 'medium' | 'large'
export type Program = 'jkk' | 'jkm' | 'jht' | 'jp' | 'jkp'

/** What an employer of each size must join (Perpres 109/2013, Pasal 6), and what JKP asks besides (PP 6/2025, Pasal 4). */
export type EmployerDuty = {
  size: EmployerSize
  required: readonly Program[]
  /** The programs an employee must be in before JKP covers him; BPJS Kesehatan comes on top. */
  neededForJkp: readonly Program[]
}

export const employerDuties: readonly EmployerDuty[] = [
  { size: 'micro', required: ['jkk', 'jkm'], neededForJkp: ['jkk', 'jkm', 'jht'] },
  { size: 'small', required: ['jkk', 'jkm', 'jht'], neededForJkp: ['jkk', 'jkm', 'jht'] },
  {
    size: 'medium',
    required: ['jkk', 'jkm', 'jht', 'jp'],
    neededForJkp: ['jkk', 'jkm', 'jht', 'jp'],
  },
  {
    size: 'large',
    required: ['jkk', 'jkm', 'jht', 'jp'],
    neededForJkp: ['jkk', 'jkm', 'jht', 'jp'],
  },
]
