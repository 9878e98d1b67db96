import { jobLossFacts } from '@/lib/content/figures/benefit-facts'
import { by, type DerivedFact, dayOf, sumOf } from '@/lib/content/figures/computation'
import { type JobLossCash, jobLossCash } from '@/lib/iuran/benefits/job-loss'

const { shareBps, highestWageIdr, months } = jobLossFacts

/** Cash of the first month, or of all, after a dismissal at a wage. */
const cash = (wage: string, part: (cash: JobLossCash) => number) =>
  by({ wage, shareBps, highestWageIdr, months }, (rules) => part(jobLossCash(rules.wage, rules)))

const aMonth = ({ idrPerMonth }: JobLossCash) => idrPerMonth
const all = ({ totalIdr }: JobLossCash) => totalIdr

export const jkpDerived: DerivedFact[] = [
  {
    id: 'jkp.iuran',
    label: 'Iuran JKP seluruhnya',
    unit: 'bps',
    ...sumOf('jkp.iuran.pemerintah', 'jkp.iuran.dari-jkk'),
  },
  {
    id: 'jkp.tertinggi-sebulan',
    label: 'Uang PHK (JKP) sebulan, paling banyak',
    unit: 'idrPerMonth',
    ...cash(highestWageIdr, aMonth),
  },
  {
    id: 'jkp.tertinggi-semua',
    label: 'Uang PHK (JKP) seluruhnya, paling banyak',
    unit: 'idr',
    ...cash(highestWageIdr, all),
  },
  {
    id: 'jkp.contoh.sebulan',
    label: 'Contoh uang PHK (JKP) sebulan',
    unit: 'idrPerMonth',
    ...cash('jkp.contoh.upah', aMonth),
  },
  {
    id: 'jkp.contoh.sehari',
    label: 'Contoh uang PHK (JKP) sehari',
    unit: 'idr',
    ...dayOf('jkp.contoh.sebulan'),
  },
  {
    id: 'jkp.contoh.semua',
    label: 'Contoh uang PHK (JKP) seluruhnya',
    unit: 'idr',
    ...cash('jkp.contoh.upah', all),
  },
  {
    id: 'jkp.contoh.sebulan-asli',
    label: 'Contoh uang PHK (JKP) sebulan dari upah yang sebenarnya',
    unit: 'idrPerMonth',
    ...cash('jkp.contoh.upah-asli', aMonth),
  },
  {
    id: 'jkp.contoh.sebulan-lapor',
    label: 'Contoh uang PHK (JKP) sebulan dari upah yang dilaporkan',
    unit: 'idrPerMonth',
    ...cash('jkp.contoh.upah-lapor', aMonth),
  },
  {
    id: 'jkp.contoh.hilang',
    label: 'Contoh uang PHK (JKP) yang hilang karena upah dilaporkan rendah',
    unit: 'idr',
    ...by(
      {
        real: 'jkp.contoh.upah-asli',
        reported: 'jkp.contoh.upah-lapor',
        shareBps,
        highestWageIdr,
        months,
      },
      ({ real, reported, ...rules }) =>
        jobLossCash(real, rules).totalIdr - jobLossCash(reported, rules).totalIdr,
    ),
  },
]
