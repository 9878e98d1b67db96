import type { DerivedFact } from '../derived-fact'

const MONTHS_IN_YEAR = 12
const DAYS_IN_MONTH = 30
const BPS_IN_ONE = 10_000
/** Rupiah: an income is shown to the nearest hundred thousand above. */
const ROUNDING = 100_000

/** Annuity: the same payment every month, to the whole rupiah. */
function monthlyPayment(loan: number, annualRateBps: number, years: number): number {
  const rate = annualRateBps / BPS_IN_ONE / MONTHS_IN_YEAR
  return Math.round((loan * rate) / -Math.expm1(-years * MONTHS_IN_YEAR * Math.log1p(rate)))
}

export const mltDerived: DerivedFact[] = [
  {
    id: 'mlt.bunga',
    label: 'Bunga MLT paling tinggi setahun (BI-Rate ditambah tambahan bank)',
    unit: 'bps',
    from: ['bi.rate', 'mlt.marjin'],
    compute: (biRate, margin) => biRate + margin,
  },
  {
    id: 'mlt.plafon-kpr-pump',
    label: 'Pinjaman beli rumah dan uang muka bersama, paling besar',
    unit: 'idr',
    from: ['mlt.plafon-kpr', 'mlt.plafon-pump'],
    compute: (kpr, pump) => kpr + pump,
  },
  {
    id: 'mlt.contoh.pinjaman',
    label: 'Contoh pinjaman',
    unit: 'idr',
    from: [],
    compute: () => 150_000_000,
  },
  {
    id: 'mlt.contoh.tenor',
    label: 'Contoh lama pinjaman',
    unit: 'years',
    from: [],
    compute: () => 20,
  },
  {
    id: 'mlt.contoh.angsuran',
    label: 'Contoh angsuran sebulan pada bunga MLT paling tinggi',
    unit: 'idrPerMonth',
    from: ['mlt.contoh.pinjaman', 'mlt.bunga', 'mlt.contoh.tenor'],
    compute: monthlyPayment,
  },
  {
    id: 'mlt.contoh.penghasilan',
    label: 'Contoh penghasilan sebulan yang cukup untuk angsuran itu, dibulatkan ke atas',
    unit: 'idrPerMonth',
    from: ['mlt.contoh.angsuran', 'bank.rasio-angsuran'],
    compute: (payment, ratioBps) => {
      const income = (payment * BPS_IN_ONE) / ratioBps
      return Math.ceil(income / ROUNDING) * ROUNDING
    },
  },
  {
    id: 'mlt.contoh.angsuran-sehari',
    label: 'Contoh angsuran sehari pada bunga MLT paling tinggi',
    unit: 'idr',
    from: ['mlt.contoh.angsuran'],
    compute: (monthly) => Math.round(monthly / DAYS_IN_MONTH),
  },
  {
    id: 'mlt.contoh.angsuran-flpp',
    label: 'Contoh angsuran sebulan untuk pinjaman yang sama lewat KPR subsidi',
    unit: 'idrPerMonth',
    from: ['mlt.contoh.pinjaman', 'flpp.bunga', 'mlt.contoh.tenor'],
    compute: monthlyPayment,
  },
  {
    id: 'bank.promo-contoh',
    label: 'Contoh bunga promo bank',
    unit: 'bps',
    from: [],
    compute: () => 500,
  },
  {
    id: 'bank.promo-bulan-contoh',
    label: 'Contoh lama masa promo bank',
    unit: 'months',
    from: [],
    compute: () => 24,
  },
  {
    id: 'bank.lanjut-contoh',
    label: 'Contoh bunga bank setelah promo',
    unit: 'bps',
    from: [],
    compute: () => 1100,
  },
]
