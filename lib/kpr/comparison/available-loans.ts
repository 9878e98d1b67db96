import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import type { Comparison } from './compare'

export type LoanName = 'mlt' | 'bank' | 'flpp'

export type AvailableLoan = { name: LoanName; costs: LoanCosts }

/** The loans of a comparison that can be had, in the order they are shown. */
export function availableLoans({ mlt, bank, flpp }: Comparison): AvailableLoan[] {
  return [
    ...(mlt.status === 'applicable' ? [{ name: 'mlt' as const, costs: mlt }] : []),
    { name: 'bank', costs: bank },
    ...(flpp.status === 'applicable' ? [{ name: 'flpp' as const, costs: flpp }] : []),
  ]
}
