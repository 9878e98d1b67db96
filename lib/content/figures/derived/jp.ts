import type { DerivedFact } from '../derived-fact'

const MONTHS_IN_YEAR = 12
const DAYS_IN_MONTH = 30
const BPS_IN_ONE = 10_000

const share = (amount: number, bps: number) => (amount * bps) / BPS_IN_ONE

export const jpDerived: DerivedFact[] = [
  {
    id: 'jp.iuran',
    label: 'Iuran JP seluruhnya',
    unit: 'bps',
    from: ['jp.iuran.pekerja', 'jp.iuran.pemberi-kerja'],
    compute: (worker, employer) => worker + employer,
  },
  {
    id: 'jp.iuran-tertinggi.pekerja',
    label: 'Potongan gaji untuk JP paling besar',
    unit: 'idrPerMonth',
    from: ['jp.upah-tertinggi', 'jp.iuran.pekerja'],
    compute: share,
  },
  {
    id: 'jp.masa-iuran-bulan',
    label: 'Lama iuran agar pensiun dibayar bulanan, dalam bulan',
    unit: 'months',
    from: ['jp.masa-iuran'],
    compute: (years) => years * MONTHS_IN_YEAR,
  },
  {
    id: 'jp.contoh.upah',
    label: 'Contoh upah sebulan',
    unit: 'idrPerMonth',
    from: [],
    compute: () => 3_500_000,
  },
  {
    id: 'jp.contoh.lama',
    label: 'Contoh lama iuran',
    unit: 'years',
    from: [],
    compute: () => 20,
  },
  {
    id: 'jp.contoh.lama-pendek',
    label: 'Contoh lama iuran yang belum cukup',
    unit: 'years',
    from: [],
    compute: () => 10,
  },
  {
    id: 'jp.contoh.iuran.pekerja',
    label: 'Contoh potongan gaji untuk JP sebulan',
    unit: 'idrPerMonth',
    from: ['jp.contoh.upah', 'jp.iuran.pekerja'],
    compute: share,
  },
  {
    id: 'jp.contoh.iuran.pekerja-sehari',
    label: 'Contoh potongan gaji untuk JP sehari',
    unit: 'idr',
    from: ['jp.contoh.iuran.pekerja'],
    compute: (monthly) => Math.round(monthly / DAYS_IN_MONTH),
  },
  {
    id: 'jp.contoh.iuran.pemberi-kerja',
    label: 'Contoh tambahan JP dari tempat kerja sebulan',
    unit: 'idrPerMonth',
    from: ['jp.contoh.upah', 'jp.iuran.pemberi-kerja'],
    compute: share,
  },
  {
    id: 'jp.contoh.pensiun',
    label: 'Contoh uang pensiun sebulan',
    unit: 'idrPerMonth',
    from: ['jp.contoh.upah', 'jp.rumus', 'jp.contoh.lama'],
    compute: (wage, bps, years) => share(wage, bps) * years,
  },
  {
    id: 'jp.contoh.sekaligus',
    label: 'Contoh uang sekaligus, belum termasuk hasil pengembangan',
    unit: 'idr',
    from: ['jp.contoh.upah', 'jp.iuran', 'jp.contoh.lama-pendek'],
    compute: (wage, bps, years) => share(wage, bps) * years * MONTHS_IN_YEAR,
  },
]
