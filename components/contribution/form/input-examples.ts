import { writeRupiah } from '@/lib/input/rupiah'

/** How to type things, by field: examples of writing, not figures of anything. */
export const inputExamples = {
  penghasilan: writeRupiah(2_500_000),
  upah: writeRupiah(2_500_000),
  short: '2,5 juta',
}
