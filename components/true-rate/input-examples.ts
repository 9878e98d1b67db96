import { writeRupiah } from '@/lib/input/rupiah'
import { instalmentsPerYear } from '@/lib/kpr/true-rate/true-rate'

/** How to type things, by field: examples of writing, not figures of anything. */
export const inputExamples = {
  pinjaman: writeRupiah(20_000_000),
  short: '20 juta',
  potongan: writeRupiah(500_000),
  cicilan: writeRupiah(1_000_000),
  kali: '24',
  years: String(24 / instalmentsPerYear.month),
}
