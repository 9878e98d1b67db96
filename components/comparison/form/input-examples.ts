import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: formatRupiah(150_000_000).replace('Rp', ''),
  short: '150 juta',
  percent: formatPercent(875).replace('%', ''),
  up: '1',
  down: '-1',
}
