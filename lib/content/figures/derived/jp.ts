import { pensionFacts, pensionLimitFacts } from '@/lib/content/figures/benefit-facts'
import { by, type DerivedFact, shareOf, sumOf } from '@/lib/content/figures/computation'
import { depositedIdr } from '@/lib/iuran/benefits/old-age-savings'
import { pensionAfter } from '@/lib/iuran/benefits/pension'
import { shareIdr } from '@/lib/iuran/rupiah-share'
import { MONTHS_A_YEAR } from '@/lib/units'

const wage = 'jp.contoh.upah'

export const jpDerived: DerivedFact[] = [
  {
    id: 'jp.contoh.pekerja',
    label: 'Contoh iuran JP sebulan yang dipotong dari upah karyawan',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jp.iuran.pekerja'),
  },
  {
    id: 'upah.contoh.dipotong',
    label: 'Contoh seluruh yang dipotong sebulan dari upah karyawan: JHT dan JP',
    unit: 'idrPerMonth',
    ...sumOf('jht.contoh.pekerja', 'jp.contoh.pekerja'),
  },
  {
    id: 'jp.iuran',
    label: 'Iuran JP seluruhnya',
    unit: 'bps',
    ...sumOf('jp.iuran.pekerja', 'jp.iuran.pemberi-kerja'),
  },
  {
    id: 'jp.iuran-tertinggi.pekerja',
    label: 'Yang dipotong dari gaji untuk JP, paling besar',
    unit: 'idrPerMonth',
    ...shareOf('jp.upah-tertinggi', 'jp.iuran.pekerja'),
  },
  {
    id: 'jp.masa-iuran-bulan',
    label: 'Lama iuran agar pensiun dibayar bulanan, dalam bulan',
    unit: 'months',
    ...by({ years: 'jp.masa-iuran' }, ({ years }) => years * MONTHS_A_YEAR),
  },
  {
    id: 'jp.contoh.iuran.pekerja',
    label: 'Contoh yang dipotong dari gaji untuk JP sebulan',
    unit: 'idrPerMonth',
    ...shareOf(wage, 'jp.iuran.pekerja'),
  },
  {
    id: 'jp.contoh.iuran.pemberi-kerja',
    label: 'Contoh tambahan JP dari tempat kerja sebulan',
    unit: 'idrPerMonth',
    ...shareOf(wage, 'jp.iuran.pemberi-kerja'),
  },
  {
    id: 'jp.contoh.pensiun',
    label: 'Contoh uang pensiun sebulan',
    unit: 'idrPerMonth',
    ...by(
      { wage, years: 'jp.contoh.lama', ...pensionFacts, ...pensionLimitFacts },
      ({ wage: wageIdr, years, lowestIdr, highestIdr, ...formula }) => {
        const limits = { lowestIdr, highestIdr }
        const pension = pensionAfter({ wageIdr, contributionIdr: 0, years }, { ...formula, limits })
        if (pension.status !== 'monthly') throw new Error('the example is paid too short')
        return pension.idrPerMonth
      },
    ),
  },
  {
    id: 'jp.contoh.sekaligus',
    label: 'Contoh uang sekaligus, belum termasuk hasilnya',
    unit: 'idr',
    ...by({ wage, rate: 'jp.iuran', years: 'jp.contoh.lama-pendek' }, (inputs) =>
      depositedIdr(shareIdr(inputs.wage, inputs.rate), inputs.years),
    ),
  },
]
