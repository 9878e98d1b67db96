import { writeRupiah } from '@/lib/input/rupiah'
import { instalmentsPerYear, type Offer } from '@/lib/kpr/true-rate/true-rate'
import type { TrueRateField } from '@/lib/kpr/true-rate/true-rate-query'

/** How to type things, by field: examples of writing, not figures of anything. */
export const inputExamples = {
  pinjaman: writeRupiah(20_000_000),
  short: '20 juta',
  potongan: writeRupiah(500_000),
  cicilan: writeRupiah(1_000_000),
  kali: '24',
  years: String(24 / instalmentsPerYear.month),
}

/** The day somebody last looked through the page and these offers. */
export const examplesCheckedOn = '2026-11-22'

/** Made-up offers in round figures. The first one is counted with where nothing is typed. */
export const exampleOffers = {
  motor: {
    loanIdr: 20_000_000,
    upFrontIdr: 0,
    instalmentIdr: 1_000_000,
    instalments: 24,
    period: 'month',
  },
  online: {
    loanIdr: 1_000_000,
    upFrontIdr: 50_000,
    instalmentIdr: 270_000,
    instalments: 4,
    period: 'week',
  },
  kpr: {
    loanIdr: 150_000_000,
    upFrontIdr: 5_000_000,
    instalmentIdr: 1_300_000,
    instalments: 240,
    period: 'month',
  },
} as const satisfies Record<string, Offer>

const periodWord = { month: 'bulan', week: 'minggu', day: 'hari' } as const

/** An offer as the form words it. */
export function queryOf(offer: Offer): Partial<Record<TrueRateField, string>> {
  return {
    pinjaman: writeRupiah(offer.loanIdr),
    potongan: offer.upFrontIdr === 0 ? '' : writeRupiah(offer.upFrontIdr),
    cicilan: writeRupiah(offer.instalmentIdr),
    kali: String(offer.instalments),
    periode: periodWord[offer.period],
  }
}
