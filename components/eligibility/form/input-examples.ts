import { writeRupiah } from '@/lib/input/rupiah'

/** How to type things, by field: examples of writing, not figures of anything. */
export const inputExamples = {
  tanggal: '22',
  bulan: '11',
  tahun: '2024',
  lahir: '1990',
  penghasilan: writeRupiah(4_000_000),
  shortIncome: '4 juta',
  pinjaman: writeRupiah(150_000_000),
  short: '150 juta',
  tenor: '20',
}
