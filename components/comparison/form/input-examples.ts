import { writePercent } from '@/lib/input/percent'
import { writeRupiah } from '@/lib/input/rupiah'
import { loans } from '@/lib/kpr/comparison/loans/loans'
import { recordBy } from '@/lib/record'

/** How to type things, by field: examples of writing, not figures of anything. */
export const inputExamples = {
  harga: writeRupiah(150_000_000),
  short: '150 juta',
  dp: writeRupiah(15_000_000),
  mlt: writePercent(875),
  promo: writePercent(375),
  lanjut: writePercent(1_100),
  bi: '1',
  up: '1',
  down: '-1',
  penghasilan: writeRupiah(4_000_000),
  ...recordBy(
    loans,
    ({ feesField }) => feesField,
    () => writeRupiah(2_500_000),
  ),
}
