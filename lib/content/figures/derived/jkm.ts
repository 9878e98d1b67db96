import { type DerivedFact, shareOf } from '@/lib/content/figures/computation'

export const jkmDerived: DerivedFact[] = [
  {
    id: 'jkm.contoh.pu',
    label: 'Contoh iuran JKM karyawan sebulan',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jkm.pu'),
  },
]
