import { recordBy } from '@/lib/record'
import type { ComparisonInput } from './compare'
import { type ComparisonField, comparisonForm as form } from './comparison-fields'
import { loans } from './loans/loans'

/** An input in the words of the form, without units; what does not count is left empty. */
export function textsOf(input: ComparisonInput): Record<ComparisonField, string> {
  const { incomeIdrPerMonth: income } = input
  const fees = (field: (typeof loans)[number]['feesField'], idr: number) =>
    idr === 0 ? '' : form[field].write(idr)
  return {
    harga: form.harga.write(input.priceIdr),
    dp: form.dp.write(input.downPaymentIdr),
    tenor: form.tenor.write(input.tenorYears),
    daerah: input.place ?? '',
    mlt: form.mlt.write(input.mltRateBps),
    promo: form.promo.write(input.teaserRateBps),
    promo_bulan: form.promo_bulan.write(input.teaserMonths),
    lanjut: form.lanjut.write(input.floatingRateBps),
    bi: input.biChangeBps === 0 ? '' : form.bi.write(input.biChangeBps),
    penghasilan: income === null ? '' : form.penghasilan.write(income),
    ...recordBy(
      loans,
      ({ feesField }) => feesField,
      ({ name, feesField }) => fees(feesField, input.feesIdr[name]),
    ),
  }
}
