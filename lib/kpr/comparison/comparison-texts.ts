import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { ComparisonInput } from './compare'
import type { ComparisonField } from './comparison-fields'

/** An input in the words of the form, without units; what does not count is left empty. */
export function textsOf(input: ComparisonInput): Record<ComparisonField, string> {
  return {
    harga: rupiahText(input.priceIdr),
    dp: rupiahText(input.downPaymentIdr),
    tenor: String(input.tenorYears),
    mlt: percentText(input.mltRateBps),
    promo: percentText(input.teaserRateBps),
    promo_bulan: String(input.teaserMonths),
    lanjut: percentText(input.floatingRateBps),
    bi: input.biChangeBps === 0 ? '' : percentText(input.biChangeBps),
    penghasilan: input.incomeIdrPerMonth === null ? '' : rupiahText(input.incomeIdrPerMonth),
    biaya_mlt: feesText(input.mltFeesIdr),
    biaya_bank: feesText(input.bankFeesIdr),
    biaya_subsidi: feesText(input.flppFeesIdr),
  }
}

const rupiahText = (idr: number) => formatRupiah(idr).replace('Rp', '')
const feesText = (idr: number) => (idr === 0 ? '' : rupiahText(idr))
const percentText = (bps: number) => formatPercent(bps).replace('%', '')
