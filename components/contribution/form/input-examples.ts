import { formatRupiah } from '@/lib/format/rupiah'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: formatRupiah(2_500_000).replace('Rp', ''),
  short: '2,5 juta',
}
