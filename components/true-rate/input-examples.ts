import { instalmentsPerYear } from '@/lib/kpr/true-rate/true-rate'

/** How to type things: examples of writing, not figures of anything. */
export const inputExamples = {
  rupiah: '1.000.000',
  short: '20 juta',
  times: '24',
  years: String(24 / instalmentsPerYear.month),
}
