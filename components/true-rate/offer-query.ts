import { writeRupiah } from '@/lib/input/rupiah'
import type { LoanOffer } from '@/lib/kpr/true-rate/true-rate'
import type { TrueRateField } from '@/lib/kpr/true-rate/true-rate-query'

const periodWord = { month: 'bulan', week: 'minggu', day: 'hari' } as const

/** An offer as the form words it. */
export function queryOf(offer: LoanOffer): Partial<Record<TrueRateField, string>> {
  return {
    pinjaman: writeRupiah(offer.loanIdr),
    potongan: offer.upFrontIdr === 0 ? '' : writeRupiah(offer.upFrontIdr),
    cicilan: writeRupiah(offer.instalmentIdr),
    kali: String(offer.instalments),
    periode: periodWord[offer.period],
  }
}
