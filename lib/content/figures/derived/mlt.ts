import { by, type DerivedFact, sumOf } from '@/lib/content/figures/computation'
import { instalmentIdr } from '@/lib/kpr/loan/annuity'
import { BPS_IN_ONE, MONTHS_A_YEAR } from '@/lib/units'

/** Rupiah: an income is shown to the nearest hundred thousand above. */
const INCOME_STEP_IDR = 100_000

const loan = 'mlt.contoh.pinjaman'
const years = 'mlt.contoh.tenor'

/** To the whole rupiah. */
const instalmentAt = (rate: string) =>
  by({ loan, rate, years }, (inputs) =>
    Math.round(
      instalmentIdr({
        principalIdr: inputs.loan,
        annualRateBps: inputs.rate,
        months: inputs.years * MONTHS_A_YEAR,
      }),
    ),
  )

export const mltDerived: DerivedFact[] = [
  {
    id: 'mlt.bunga',
    label: 'Bunga MLT paling tinggi setahun (BI-Rate ditambah tambahan bank)',
    unit: 'bps',
    ...sumOf('bi.rate', 'mlt.marjin'),
  },
  {
    id: 'mlt.plafon-kpr-pump',
    label: 'Pinjaman beli rumah dan uang muka bersama, paling besar',
    unit: 'idr',
    ...sumOf('mlt.plafon-kpr', 'mlt.plafon-pump'),
  },
  {
    id: 'mlt.contoh.angsuran',
    label: 'Contoh cicilan sebulan pada bunga MLT paling tinggi',
    unit: 'idrPerMonth',
    ...instalmentAt('mlt.bunga'),
  },
  {
    id: 'mlt.contoh.penghasilan',
    label: 'Contoh penghasilan sebulan yang cukup untuk cicilan itu, dibulatkan ke atas',
    unit: 'idrPerMonth',
    ...by(
      { instalment: 'mlt.contoh.angsuran', ratioBps: 'bank.rasio-angsuran' },
      ({ instalment, ratioBps }) =>
        Math.ceil((instalment * BPS_IN_ONE) / ratioBps / INCOME_STEP_IDR) * INCOME_STEP_IDR,
    ),
  },
  {
    id: 'mlt.contoh.angsuran-flpp',
    label: 'Contoh cicilan sebulan untuk pinjaman yang sama lewat KPR subsidi',
    unit: 'idrPerMonth',
    ...instalmentAt('flpp.bunga'),
  },
]
