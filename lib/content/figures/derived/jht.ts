import { by, type DerivedFact, shareOf, sumOf } from '@/lib/content/figures/computation'
import { depositedIdr, savingsAfter } from '@/lib/iuran/benefits/old-age-savings'
import { shareIdr } from '@/lib/iuran/rupiah-share'

/** Rupiah. A picture of many years is no more exact than this. */
const SAVINGS_STEP_IDR = 100_000

const employee: DerivedFact[] = [
  {
    id: 'jht.pu.jumlah',
    label: 'Iuran JHT karyawan seluruhnya, bagian dari upah',
    unit: 'bps',
    ...sumOf('jht.pu.majikan', 'jht.pu.pekerja'),
  },
  {
    id: 'jht.contoh.majikan',
    label: 'Contoh iuran JHT sebulan yang dibayar tempat kerja',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jht.pu.majikan'),
  },
  {
    id: 'jht.contoh.pekerja',
    label: 'Contoh iuran JHT sebulan yang dipotong dari upah',
    unit: 'idrPerMonth',
    ...shareOf('contoh.upah-karyawan', 'jht.pu.pekerja'),
  },
]

const deposit = 'iuran.normal.jht'
const years = 'contoh.lama-menabung'

const illustration: DerivedFact[] = [
  {
    id: 'jht.contoh.setoran',
    label: 'Contoh jumlah setoran JHT, penghasilan terendah',
    unit: 'idr',
    ...by({ deposit, years }, (inputs) => depositedIdr(inputs.deposit, inputs.years)),
  },
  {
    id: 'jht.contoh.saldo',
    label: 'Gambaran saldo JHT bila hasilnya tetap sama, dibulatkan',
    unit: 'idr',
    ...by({ deposit, years, yieldBps: 'jht.hasil' }, (inputs) => {
      const { depositsIdr, balanceIdr } = savingsAfter(
        inputs.deposit,
        inputs.years,
        inputs.yieldBps,
      )
      return Math.round((balanceIdr ?? depositsIdr) / SAVINGS_STEP_IDR) * SAVINGS_STEP_IDR
    }),
  },
  {
    id: 'jht.contoh.pajak',
    label: 'Contoh pajak saat mengambil JHT sekaligus',
    unit: 'idr',
    ...by(
      { balance: 'contoh.saldo-besar', free: 'jht.pajak.bebas', bps: 'jht.pajak.persen' },
      ({ balance, free, bps }) => shareIdr(balance - free, bps),
    ),
  },
  {
    id: 'jht.contoh.bertahap.pertama',
    label: 'Contoh JHT yang diambil lebih dulu',
    unit: 'idr',
    ...shareOf('contoh.saldo-bertahap', 'jht.sebagian.lain'),
  },
  {
    id: 'jht.contoh.bertahap.sisa',
    label: 'Contoh sisa JHT yang kena pajak penghasilan biasa',
    unit: 'idr',
    ...by(
      { balance: 'contoh.saldo-bertahap', taken: 'jht.contoh.bertahap.pertama' },
      ({ balance, taken }) => balance - taken,
    ),
  },
]

export const jhtDerived: DerivedFact[] = [...employee, ...illustration]
