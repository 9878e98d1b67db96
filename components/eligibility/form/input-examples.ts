import { writeRupiah } from '@/lib/input/rupiah'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: writeRupiah(150_000_000),
  short: '150 juta',
  income: writeRupiah(4_000_000),
  shortIncome: '4 juta',
  day: '22',
  month: '11',
  year: '2024',
  birthYear: '1990',
  tenor: '20',
}
