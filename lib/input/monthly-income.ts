import { rupiah } from './field'

/**
 * What somebody earns in a month, also nothing. Below a hundred thousand people mean millions ("5")
 * or write in thousands ("2500"); who does earn so little can say so.
 */
export const monthlyIncome = rupiah({
  min: 0,
  max: 1_000_000_000_000,
  usual: { from: 100_000, to: 50_000_000 },
  period: 'bulan',
})
