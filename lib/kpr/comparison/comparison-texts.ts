import { writePercent } from '@/lib/input/percent'
import { writeRupiah } from '@/lib/input/rupiah'
import { recordBy } from '@/lib/record'
import type { ComparisonInput } from './compare'
import type { ComparisonField } from './comparison-fields'
import { loans } from './loans/loans'

/** An input in the words of the form, without units; what does not count is left empty. */
export function textsOf(input: ComparisonInput): Record<ComparisonField, string> {
  return {
    harga: writeRupiah(input.priceIdr),
    dp: writeRupiah(input.downPaymentIdr),
    tenor: String(input.tenorYears),
    mlt: writePercent(input.mltRateBps),
    promo: writePercent(input.teaserRateBps),
    promo_bulan: String(input.teaserMonths),
    lanjut: writePercent(input.floatingRateBps),
    bi: input.biChangeBps === 0 ? '' : writePercent(input.biChangeBps),
    penghasilan: input.incomeIdrPerMonth === null ? '' : writeRupiah(input.incomeIdrPerMonth),
    ...recordBy(
      loans,
      ({ feesField }) => feesField,
      ({ name }) => feesText(input.feesIdr[name]),
    ),
  }
}

const feesText = (idr: number) => (idr === 0 ? '' : writeRupiah(idr))
