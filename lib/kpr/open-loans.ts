import type { Comparison } from './compare'
import type { LoanCosts } from './loan-costs'

export type LoanName = 'mlt' | 'bank' | 'flpp'

export type OpenLoan = { name: LoanName; costs: LoanCosts }

/** The loans of a comparison that can be had, in the order they are shown. */
export function openLoans({ mlt, bank, flpp }: Comparison): OpenLoan[] {
  return [
    ...(mlt.status === 'applicable' ? [{ name: 'mlt' as const, costs: mlt }] : []),
    { name: 'bank', costs: bank },
    ...(flpp.status === 'applicable' ? [{ name: 'flpp' as const, costs: flpp }] : []),
  ]
}
