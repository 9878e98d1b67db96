import { rupiah } from './field'

/** Below this people mean millions ("5") or write in thousands ("2500"); rupiah a month. */
export const usualIncome = { from: 100_000, to: 50_000_000 }

/** What somebody earns in a month, also nothing; who does earn less than is usual can say so. */
export const monthlyIncome = rupiah({
  min: 0,
  max: 1_000_000_000_000,
  usual: usualIncome,
  period: 'bulan',
})
