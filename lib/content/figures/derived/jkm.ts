import type { DerivedFact } from '../derived-fact'

const WHOLE_IN_BPS = 10_000
const DAYS_IN_A_MONTH = 30

export const jkmDerived: DerivedFact[] = [
  {
    id: 'jkm.contoh.pu',
    label: 'Contoh iuran JKM karyawan sebulan',
    unit: 'idrPerMonth',
    from: ['contoh.upah-karyawan', 'jkm.pu'],
    compute: (wage, bps) => (wage * bps) / WHOLE_IN_BPS,
  },
  {
    id: 'jkm.contoh.pu-sehari',
    label: 'Contoh iuran JKM karyawan sehari',
    unit: 'idr',
    from: ['jkm.contoh.pu'],
    compute: (idr) => idr / DAYS_IN_A_MONTH,
  },
]
