import { type BpuInput, type BpuRules, bpuContribution } from './bpu-contribution'
import type { Month } from './monthly-figure'
import { type Prepayment, payAhead } from './prepayment'

/** So many people who earn and do the same, paid for by one. */
export type Group = BpuInput & { people: number }

/** What is paid for a group month by month, each month at its own price; whole rupiah. */
export function groupContribution(
  { people, ...each }: Group,
  fromMonth: Month,
  months: number,
  rules: BpuRules,
): Prepayment {
  return payAhead(fromMonth, months, (month) => {
    const contribution = bpuContribution(each, month, rules)
    return contribution && contribution.totalIdr * people
  })
}
