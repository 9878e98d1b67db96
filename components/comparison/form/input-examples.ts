import { writePercent } from '@/lib/input/percent'
import { writeRupiah } from '@/lib/input/rupiah'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: writeRupiah(150_000_000),
  short: '150 juta',
  percent: writePercent(875),
  up: '1',
  down: '-1',
}
