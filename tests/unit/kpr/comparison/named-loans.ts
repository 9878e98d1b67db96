import type { Comparison } from '@/lib/kpr/comparison/compare'
import { findAvailable } from '@/lib/kpr/comparison/compared-loan'
import type { LoanName } from '@/lib/kpr/comparison/loans/loans'

/** The loan of this name as it was compared, to be had or not. */
export function comparedIn({ loans }: Comparison, name: LoanName) {
  const loan = loans.find((each) => each.name === name)
  if (!loan) throw new Error(`${name} is not compared`)
  return loan
}

/** The loan of this name, which must be one that can be had. */
export function availableIn({ loans }: Comparison, name: LoanName) {
  const loan = findAvailable(loans, name)
  if (!loan) throw new Error(`${name} cannot be had`)
  return loan
}
