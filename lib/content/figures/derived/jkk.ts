import type { DerivedFact } from '../derived-fact'

const WHOLE_IN_BPS = 10_000
const DAYS_IN_A_MONTH = 30

const shareOf = (idr: number, bps: number) => (idr * bps) / WHOLE_IN_BPS
const multiply = (a: number, b: number) => a * b
const sum = (...values: number[]) => values.reduce((total, value) => total + value, 0)

const assumptions: DerivedFact[] = [
  {
    id: 'contoh.upah-karyawan',
    label: 'Contoh upah karyawan sebulan',
    unit: 'idrPerMonth',
    from: [],
    compute: () => 4_000_000,
  },
  {
    id: 'contoh.lama-sakit',
    label: 'Contoh lama belum bisa bekerja',
    unit: 'months',
    from: [],
    compute: () => 3,
  },
  {
    id: 'contoh.lama-sakit-panjang',
    label: 'Contoh belum bisa bekerja lebih lama',
    unit: 'months',
    from: [],
    compute: () => 14,
  },
]

const scholarship: DerivedFact[] = [
  {
    id: 'jkk.beasiswa.seanak',
    label: 'Beasiswa seorang anak dari TK sampai sarjana, paling banyak',
    unit: 'idr',
    from: [
      'jkk.beasiswa.sd',
      'jkk.beasiswa.sd-lama',
      'jkk.beasiswa.smp',
      'jkk.beasiswa.smp-lama',
      'jkk.beasiswa.sma',
      'jkk.beasiswa.sma-lama',
      'jkk.beasiswa.kuliah',
      'jkk.beasiswa.kuliah-lama',
    ],
    compute: (sd, sdYears, smp, smpYears, sma, smaYears, college, collegeYears) =>
      sd * sdYears + smp * smpYears + sma * smaYears + college * collegeYears,
  },
  {
    id: 'jkk.beasiswa.total',
    label: 'Beasiswa semua anak, paling banyak',
    unit: 'idr',
    from: ['jkk.beasiswa.seanak', 'jkk.beasiswa.anak'],
    compute: multiply,
  },
]

const employee: DerivedFact[] = [
  {
    id: 'jkk.contoh.pu',
    label: 'Contoh iuran JKK karyawan sebulan, bahaya rendah',
    unit: 'idrPerMonth',
    from: ['contoh.upah-karyawan', 'jkk.pu.rendah'],
    compute: shareOf,
  },
  {
    id: 'jkk.contoh.pu-sehari',
    label: 'Contoh iuran JKK karyawan sehari, bahaya rendah',
    unit: 'idr',
    from: ['jkk.contoh.pu'],
    compute: (idr) => idr / DAYS_IN_A_MONTH,
  },
]

const lowestBand: DerivedFact[] = [
  {
    id: 'jkk.contoh.meninggal-pokok',
    label: 'Contoh santunan meninggal karena kerja, penghasilan terendah',
    unit: 'idr',
    from: ['bpu.dasar-terendah', 'jkk.meninggal'],
    compute: multiply,
  },
  {
    id: 'jkk.contoh.meninggal',
    label: 'Contoh seluruh santunan meninggal karena kerja, penghasilan terendah',
    unit: 'idr',
    from: ['jkk.contoh.meninggal-pokok', 'jkk.berkala', 'jkk.pemakaman'],
    compute: sum,
  },
  {
    id: 'jkk.contoh.cacat-total-pokok',
    label: 'Contoh santunan cacat total tetap, penghasilan terendah',
    unit: 'idr',
    from: ['bpu.dasar-terendah', 'jkk.cacat-total'],
    compute: multiply,
  },
  {
    id: 'jkk.contoh.cacat-total',
    label: 'Contoh seluruh santunan cacat total tetap, penghasilan terendah',
    unit: 'idr',
    from: ['jkk.contoh.cacat-total-pokok', 'jkk.berkala'],
    compute: sum,
  },
  {
    id: 'jkk.contoh.stmb',
    label: 'Contoh uang pengganti sebulan, penghasilan terendah',
    unit: 'idrPerMonth',
    from: ['bpu.dasar-terendah', 'jkk.stmb.penuh'],
    compute: shareOf,
  },
  {
    id: 'jkk.contoh.stmb-lanjut',
    label: 'Contoh uang pengganti sebulan setelah masa penuh, penghasilan terendah',
    unit: 'idrPerMonth',
    from: ['bpu.dasar-terendah', 'jkk.stmb.lanjut'],
    compute: shareOf,
  },
]

const unableToWork = (id: string, months: string): DerivedFact => ({
  id,
  label: 'Contoh jumlah uang pengganti selama belum bisa bekerja, penghasilan terendah',
  unit: 'idr',
  from: ['jkk.contoh.stmb', 'jkk.contoh.stmb-lanjut', 'jkk.stmb.lama-penuh', months],
  compute: (full, reduced, fullMonths, absent) =>
    full * Math.min(absent, fullMonths) + reduced * Math.max(absent - fullMonths, 0),
})

export const jkkDerived: DerivedFact[] = [
  ...assumptions,
  ...scholarship,
  ...employee,
  ...lowestBand,
  unableToWork('jkk.contoh.sakit', 'contoh.lama-sakit'),
  unableToWork('jkk.contoh.sakit-panjang', 'contoh.lama-sakit-panjang'),
]
