import type { DerivedFact } from '../derived-fact'

const DAYS_IN_MONTH = 30
const BPS_IN_ONE = 10_000

const share = (amount: number, bps: number) => (amount * bps) / BPS_IN_ONE

/** Cash for one month: a share of the reported wage, which counts up to a ceiling. */
const monthlyCash = (wage: number, ceiling: number, bps: number) =>
  share(Math.min(wage, ceiling), bps)

export const jkpDerived: DerivedFact[] = [
  {
    id: 'jkp.iuran',
    label: 'Iuran JKP seluruhnya',
    unit: 'bps',
    from: ['jkp.iuran.pemerintah', 'jkp.iuran.dari-jkk'],
    compute: (government, accidentInsurance) => government + accidentInsurance,
  },
  {
    id: 'jkp.tertinggi-sebulan',
    label: 'Uang JKP sebulan, paling banyak',
    unit: 'idrPerMonth',
    from: ['jkp.upah-tertinggi', 'jkp.persen'],
    compute: share,
  },
  {
    id: 'jkp.tertinggi-semua',
    label: 'Uang JKP seluruhnya, paling banyak',
    unit: 'idr',
    from: ['jkp.tertinggi-sebulan', 'jkp.lama'],
    compute: (monthly, months) => monthly * months,
  },
  {
    id: 'jkp.contoh.upah',
    label: 'Contoh upah sebulan',
    unit: 'idrPerMonth',
    from: [],
    compute: () => 4_000_000,
  },
  {
    id: 'jkp.contoh.sebulan',
    label: 'Contoh uang JKP sebulan',
    unit: 'idrPerMonth',
    from: ['jkp.contoh.upah', 'jkp.upah-tertinggi', 'jkp.persen'],
    compute: monthlyCash,
  },
  {
    id: 'jkp.contoh.sehari',
    label: 'Contoh uang JKP sehari',
    unit: 'idr',
    from: ['jkp.contoh.sebulan'],
    compute: (monthly) => Math.round(monthly / DAYS_IN_MONTH),
  },
  {
    id: 'jkp.contoh.semua',
    label: 'Contoh uang JKP seluruhnya',
    unit: 'idr',
    from: ['jkp.contoh.sebulan', 'jkp.lama'],
    compute: (monthly, months) => monthly * months,
  },
  {
    id: 'jkp.contoh.upah-asli',
    label: 'Contoh upah yang sebenarnya',
    unit: 'idrPerMonth',
    from: [],
    compute: () => 4_500_000,
  },
  {
    id: 'jkp.contoh.upah-lapor',
    label: 'Contoh upah yang dilaporkan terlalu rendah',
    unit: 'idrPerMonth',
    from: [],
    compute: () => 3_000_000,
  },
  {
    id: 'jkp.contoh.sebulan-asli',
    label: 'Contoh uang JKP sebulan dari upah yang sebenarnya',
    unit: 'idrPerMonth',
    from: ['jkp.contoh.upah-asli', 'jkp.upah-tertinggi', 'jkp.persen'],
    compute: monthlyCash,
  },
  {
    id: 'jkp.contoh.sebulan-lapor',
    label: 'Contoh uang JKP sebulan dari upah yang dilaporkan',
    unit: 'idrPerMonth',
    from: ['jkp.contoh.upah-lapor', 'jkp.upah-tertinggi', 'jkp.persen'],
    compute: monthlyCash,
  },
  {
    id: 'jkp.contoh.hilang',
    label: 'Contoh uang JKP yang hilang karena upah dilaporkan rendah',
    unit: 'idr',
    from: ['jkp.contoh.sebulan-asli', 'jkp.contoh.sebulan-lapor', 'jkp.lama'],
    compute: (real, reported, months) => (real - reported) * months,
  },
]
