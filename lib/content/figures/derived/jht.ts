import type { DerivedFact } from '../derived-fact'

const WHOLE_IN_BPS = 10_000
const DAYS_IN_A_MONTH = 30
const MONTHS_IN_A_YEAR = 12
const SHOWN_TO_THE_NEAREST = 100_000

const shareOf = (idr: number, bps: number) => (idr * bps) / WHOLE_IN_BPS

const assumptions: DerivedFact[] = [
  {
    id: 'contoh.lama-menabung',
    label: 'Contoh lama menabung JHT',
    unit: 'years',
    from: [],
    compute: () => 10,
  },
  {
    id: 'contoh.saldo-besar',
    label: 'Contoh saldo JHT yang kena pajak',
    unit: 'idr',
    from: [],
    compute: () => 60_000_000,
  },
  {
    id: 'contoh.saldo-bertahap',
    label: 'Contoh saldo JHT yang diambil bertahap',
    unit: 'idr',
    from: [],
    compute: () => 40_000_000,
  },
  {
    id: 'contoh.jeda-bertahap',
    label: 'Contoh jeda antara dua pengambilan JHT',
    unit: 'years',
    from: [],
    compute: () => 4,
  },
]

const employee: DerivedFact[] = [
  {
    id: 'jht.pu.jumlah',
    label: 'Iuran JHT karyawan seluruhnya, bagian dari upah',
    unit: 'bps',
    from: ['jht.pu.majikan', 'jht.pu.pekerja'],
    compute: (employer, worker) => employer + worker,
  },
  {
    id: 'jht.contoh.majikan',
    label: 'Contoh iuran JHT sebulan yang dibayar tempat kerja',
    unit: 'idrPerMonth',
    from: ['contoh.upah-karyawan', 'jht.pu.majikan'],
    compute: shareOf,
  },
  {
    id: 'jht.contoh.pekerja',
    label: 'Contoh iuran JHT sebulan yang dipotong dari upah',
    unit: 'idrPerMonth',
    from: ['contoh.upah-karyawan', 'jht.pu.pekerja'],
    compute: shareOf,
  },
  {
    id: 'jht.contoh.pekerja-sehari',
    label: 'Contoh iuran JHT sehari yang dipotong dari upah',
    unit: 'idr',
    from: ['jht.contoh.pekerja'],
    compute: (idr) => idr / DAYS_IN_A_MONTH,
  },
]

const illustration: DerivedFact[] = [
  {
    id: 'jht.contoh.setoran',
    label: 'Contoh jumlah setoran JHT, penghasilan terendah',
    unit: 'idr',
    from: ['iuran.normal.jht', 'contoh.lama-menabung'],
    compute: (monthly, years) => monthly * MONTHS_IN_A_YEAR * years,
  },
  {
    id: 'jht.contoh.saldo',
    label: 'Gambaran saldo JHT bila hasilnya tetap sama, dibulatkan',
    unit: 'idr',
    from: ['iuran.normal.jht', 'contoh.lama-menabung', 'jht.hasil'],
    // A year's deposits earn from the next year on: the lower of the usual estimates.
    compute: (monthly, years, bps) => {
      const rate = bps / WHOLE_IN_BPS
      const balance = monthly * MONTHS_IN_A_YEAR * (Math.expm1(years * Math.log1p(rate)) / rate)
      return Math.round(balance / SHOWN_TO_THE_NEAREST) * SHOWN_TO_THE_NEAREST
    },
  },
  {
    id: 'jht.contoh.pajak',
    label: 'Contoh pajak saat mengambil JHT sekaligus',
    unit: 'idr',
    from: ['contoh.saldo-besar', 'jht.pajak.bebas', 'jht.pajak.persen'],
    compute: (balance, free, bps) => shareOf(balance - free, bps),
  },
  {
    id: 'jht.contoh.bertahap.pertama',
    label: 'Contoh JHT yang diambil lebih dulu',
    unit: 'idr',
    from: ['contoh.saldo-bertahap', 'jht.sebagian.lain'],
    compute: shareOf,
  },
  {
    id: 'jht.contoh.bertahap.sisa',
    label: 'Contoh sisa JHT yang kena pajak penghasilan biasa',
    unit: 'idr',
    from: ['contoh.saldo-bertahap', 'jht.contoh.bertahap.pertama'],
    compute: (balance, taken) => balance - taken,
  },
]

export const jhtDerived: DerivedFact[] = [...assumptions, ...employee, ...illustration]
