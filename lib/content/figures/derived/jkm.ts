import { type DerivedFact, dayOf, shareOf } from '../computation'

export const jkmDerived: DerivedFact[] = [
  {
    id: 'jkm.contoh.pu',
    label: 'Contoh iuran JKM karyawan sebulan',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jkm.pu'),
  },
  {
    id: 'jkm.contoh.pu-sehari',
    label: 'Contoh iuran JKM karyawan sehari',
    unit: 'idr',
    ...dayOf('jkm.contoh.pu'),
  },
]
