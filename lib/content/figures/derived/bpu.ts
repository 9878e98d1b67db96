import { by, type DerivedFact, dayOf, sumOf } from '@/lib/content/figures/computation'
import { jhtPriceIdr, jkkPriceIdr, jkmPriceIdr } from '@/lib/iuran/bpu-contribution'

type Tariff = { id: 'umum' | 'transportasi' | 'normal'; who: string; discount?: string }

const tariffs: Tariff[] = [
  { id: 'umum', who: 'kerja sendiri di luar angkutan', discount: 'bpu.diskon.umum' },
  { id: 'transportasi', who: 'ojek, sopir, dan kurir', discount: 'bpu.diskon.transportasi' },
  { id: 'normal', who: 'kerja sendiri, tanpa diskon' },
]

const basis = 'bpu.dasar-terendah'
const jkkRate = 'bpu.jkk.persen'
const fullJkm = 'bpu.jkm'
const jhtRate = 'bpu.jht.persen'

function monthly({ id, who, discount }: Tariff): DerivedFact[] {
  const prefix = `iuran.${id}`
  const about = (programs: string) => ({
    label: `Iuran ${programs} sebulan, penghasilan terendah (${who})`,
    unit: 'idrPerMonth' as const,
  })
  const discounts = discount ? [discount] : []
  return [
    {
      id: `${prefix}.jkk`,
      ...about('JKK'),
      from: [basis, jkkRate, ...discounts],
      compute: (number) => jkkPriceIdr(number(basis), number(jkkRate), ...discounts.map(number)),
    },
    {
      id: `${prefix}.jkm`,
      ...about('JKM'),
      from: [fullJkm, ...discounts],
      compute: (number) => jkmPriceIdr(number(fullJkm), ...discounts.map(number)),
    },
    {
      id: `${prefix}.jht`,
      ...about('JHT'),
      ...by({ basis, jhtRate }, (inputs) => jhtPriceIdr(inputs.basis, inputs.jhtRate)),
    },
    {
      id: `${prefix}.jkk-jkm`,
      ...about('JKK dan JKM'),
      ...sumOf(`${prefix}.jkk`, `${prefix}.jkm`),
    },
    {
      id: `${prefix}.semua`,
      ...about('JKK, JKM, dan JHT'),
      ...sumOf(`${prefix}.jkk-jkm`, `${prefix}.jht`),
    },
  ]
}

const perDay = ({ id, label }: DerivedFact): DerivedFact => ({
  id: `${id}-sehari`,
  label: label.replace('sebulan', 'sehari'),
  unit: 'idr',
  ...dayOf(id),
})

const perMonth = tariffs.flatMap(monthly)

/** What is paid together, at the price of the day. */
const pricedByDay = /^iuran\.(?:umum|transportasi)\.(?:jkk-jkm|jht|semua)$/

/** What a self-employed member pays at the lowest income band. */
export const bpuDerived: DerivedFact[] = [
  ...perMonth,
  ...perMonth.filter(({ id }) => pricedByDay.test(id)).map(perDay),
]
