import type { DerivedFact } from '../derived-fact'

const WHOLE_IN_BPS = 10_000
const DAYS_IN_A_MONTH = 30
const MONTHS_IN_A_YEAR = 12

const shareOf = (idr: number, bps: number) => (idr * bps) / WHOLE_IN_BPS
const afterDiscount = (idr: number, bps: number) => shareOf(idr, WHOLE_IN_BPS - bps)
const sum = (...values: number[]) => values.reduce((total, value) => total + value, 0)

type Tariff = { id: 'umum' | 'transportasi' | 'normal'; who: string; discount?: string }

const tariffs: Tariff[] = [
  { id: 'umum', who: 'kerja sendiri di luar angkutan', discount: 'bpu.diskon.umum' },
  { id: 'transportasi', who: 'ojek, sopir, dan kurir', discount: 'bpu.diskon.transportasi' },
  { id: 'normal', who: 'kerja sendiri, tanpa potongan' },
]

function monthly({ id, who, discount }: Tariff): DerivedFact[] {
  const prefix = `iuran.${id}`
  const label = (programs: string) => `Iuran ${programs} sebulan, penghasilan terendah (${who})`
  const discounts = discount ? [discount] : []
  return [
    {
      id: `${prefix}.jkk`,
      label: label('JKK'),
      unit: 'idrPerMonth',
      from: ['bpu.dasar-terendah', 'bpu.jkk.persen', ...discounts],
      compute: (base, bps, off = 0) => afterDiscount(shareOf(base, bps), off),
    },
    {
      id: `${prefix}.jkm`,
      label: label('JKM'),
      unit: 'idrPerMonth',
      from: ['bpu.jkm', ...discounts],
      compute: (idr, off = 0) => afterDiscount(idr, off),
    },
    {
      id: `${prefix}.jht`,
      label: label('JHT'),
      unit: 'idrPerMonth',
      from: ['bpu.dasar-terendah', 'bpu.jht.persen'],
      compute: shareOf,
    },
    {
      id: `${prefix}.jkk-jkm`,
      label: label('JKK dan JKM'),
      unit: 'idrPerMonth',
      from: [`${prefix}.jkk`, `${prefix}.jkm`],
      compute: sum,
    },
    {
      id: `${prefix}.semua`,
      label: label('JKK, JKM, dan JHT'),
      unit: 'idrPerMonth',
      from: [`${prefix}.jkk-jkm`, `${prefix}.jht`],
      compute: sum,
    },
  ]
}

const perDay = ({ id, label }: DerivedFact): DerivedFact => ({
  id: `${id}-sehari`,
  label: label.replace('sebulan', 'sehari'),
  unit: 'idr',
  from: [id],
  compute: (idr) => idr / DAYS_IN_A_MONTH,
})

const perMonth = tariffs.flatMap(monthly)

/** Only at the full price: a discount that ends must not pose as the price of a year. */
const undiscountedYear = ['iuran.normal.jkk-jkm', 'iuran.normal.semua']

const perYear = ({ id, label }: DerivedFact): DerivedFact => ({
  id: `${id}-setahun`,
  label: label.replace('sebulan', 'setahun'),
  unit: 'idrPerYear',
  from: [id],
  compute: (idr) => idr * MONTHS_IN_A_YEAR,
})

/** What a self-employed member pays at the lowest income band. */
export const bpuDerived: DerivedFact[] = [
  ...perMonth,
  ...perMonth.filter(({ id }) => !id.startsWith('iuran.normal.')).map(perDay),
  ...perMonth.filter(({ id }) => undiscountedYear.includes(id)).map(perYear),
]
