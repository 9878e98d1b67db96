import { schoolFacts, workAccidentFacts } from '@/lib/content/figures/benefit-facts'
import { by, type DerivedFact, shareOf } from '@/lib/content/figures/computation'
import { largestScholarship, schoolLevels } from '@/lib/iuran/benefits/scholarship'
import {
  accidentDeathBenefit,
  disabilityBenefit,
  sickPay,
} from '@/lib/iuran/benefits/work-accident'

const children = 'jkk.beasiswa.anak'

const scholarshipOf = (numberOf: (id: string) => number, howMany: number) =>
  largestScholarship({
    levels: schoolLevels.map((level) => ({
      level,
      idrPerYear: numberOf(schoolFacts[level].idrPerYear),
      years: numberOf(schoolFacts[level].years),
    })),
    children: howMany,
  })

const ofOneChild = schoolLevels.flatMap((level) => Object.values(schoolFacts[level]))

const scholarship: DerivedFact[] = [
  {
    id: 'jkk.beasiswa.seanak',
    label: 'Beasiswa seorang anak dari TK sampai sarjana, paling banyak',
    unit: 'idr',
    from: ofOneChild,
    compute: (number) => scholarshipOf(number, 1).totalIdr,
  },
  {
    id: 'jkk.beasiswa.total',
    label: 'Beasiswa semua anak, paling banyak',
    unit: 'idr',
    from: [...ofOneChild, children],
    compute: (number) => scholarshipOf(number, number(children)).totalIdr,
  },
]

const employee: DerivedFact[] = [
  {
    id: 'jkk.contoh.pu',
    label: 'Contoh iuran JKK karyawan sebulan, bahaya rendah',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jkk.pu.rendah'),
  },
]

const basisIdr = 'bpu.dasar-terendah'
const { deathTimes, lowestDeathIdr, disabilityTimes, periodicIdr, funeralIdr } = workAccidentFacts
const { sickPayFullMonths, sickPayFullBps, sickPayLaterBps } = workAccidentFacts

const death = { basisIdr, deathTimes, lowestDeathIdr, periodicIdr, funeralIdr }

const employeeDeath: DerivedFact = {
  id: 'jkk.contoh.karyawan',
  label: 'Contoh seluruh santunan meninggal karena kerja, upah karyawan',
  unit: 'idr',
  ...by(
    { ...death, basisIdr: 'contoh.upah-karyawan' },
    (rules) => accidentDeathBenefit(rules.basisIdr, rules).totalIdr,
  ),
}

const lowestBand: DerivedFact[] = [
  {
    id: 'jkk.contoh.meninggal-pokok',
    label: 'Contoh santunan meninggal karena kerja, penghasilan terendah',
    unit: 'idr',
    ...by(death, (rules) => accidentDeathBenefit(rules.basisIdr, rules).multipleIdr),
  },
  {
    id: 'jkk.contoh.meninggal',
    label: 'Contoh seluruh santunan meninggal karena kerja, penghasilan terendah',
    unit: 'idr',
    ...by(death, (rules) => accidentDeathBenefit(rules.basisIdr, rules).totalIdr),
  },
  {
    id: 'jkk.contoh.cacat-total',
    label: 'Contoh seluruh santunan cacat total tetap, penghasilan terendah',
    unit: 'idr',
    ...by(
      { basisIdr, disabilityTimes, periodicIdr },
      (rules) => disabilityBenefit(rules.basisIdr, rules).totalIdr,
    ),
  },
  {
    id: 'jkk.contoh.stmb',
    label: 'Contoh uang pengganti sebulan, penghasilan terendah',
    unit: 'idrPerMonth',
    ...shareOf(basisIdr, sickPayFullBps),
  },
  {
    id: 'jkk.contoh.stmb-lanjut',
    label: 'Contoh uang pengganti sebulan setelah masa penuh, penghasilan terendah',
    unit: 'idrPerMonth',
    ...shareOf(basisIdr, sickPayLaterBps),
  },
]

const unableToWork = (id: string, months: string): DerivedFact => ({
  id,
  label: 'Contoh jumlah uang pengganti selama belum bisa bekerja, penghasilan terendah',
  unit: 'idr',
  ...by(
    { basisIdr, months, sickPayFullMonths, sickPayFullBps, sickPayLaterBps },
    (rules) => sickPay(rules.basisIdr, rules.months, rules).totalIdr,
  ),
})

export const jkkDerived: DerivedFact[] = [
  ...scholarship,
  ...employee,
  employeeDeath,
  ...lowestBand,
  unableToWork('jkk.contoh.sakit', 'contoh.lama-sakit'),
  unableToWork('jkk.contoh.sakit-panjang', 'contoh.lama-sakit-panjang'),
]
