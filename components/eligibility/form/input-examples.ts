import { formatRupiah } from '@/lib/format/rupiah'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: formatRupiah(150_000_000).replace('Rp', ''),
  short: '150 juta',
  income: formatRupiah(4_000_000).replace('Rp', ''),
  shortIncome: '4 juta',
  day: '22',
  month: '11',
  year: '2024',
  birthYear: '1990',
  tenor: '20',
}
