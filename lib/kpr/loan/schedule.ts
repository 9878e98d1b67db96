import { BPS_IN_ONE, MONTHS_A_YEAR } from '@/lib/units'
import { instalmentIdr } from './annuity'
import { monthsOf, type Phase } from './phased-loan'

/** One month in whole rupiah: what is paid is interest and principal; the balance is what stays owed. */
export type ScheduleRow = {
  month: number
  interestIdr: number
  principalIdr: number
  balanceIdr: number
}

/**
 * The loan month by month in whole rupiah, as a bank prints it: the interest of each month rounded
 * half up, the instalment of each phase to the nearest rupiah, and the last month takes the rest.
 * Principals add up to the loan exactly. Needs a whole number of rupiah and whole basis points.
 */
export function scheduleRows(loanIdr: number, phases: readonly Phase[]): ScheduleRow[] {
  const months = monthsOf(phases)
  const rows: ScheduleRow[] = []
  let balanceIdr = loanIdr
  for (const { months: phaseMonths, annualRateBps } of phases) {
    const left = months - rows.length
    const paidIdr = Math.round(
      instalmentIdr({ principalIdr: balanceIdr, annualRateBps, months: left }),
    )
    for (let i = 0; i < phaseMonths; i++) {
      const month = rows.length + 1
      const interestIdr = monthlyInterestIdr(balanceIdr, annualRateBps)
      const principalIdr =
        month === months ? balanceIdr : Math.min(paidIdr - interestIdr, balanceIdr)
      balanceIdr -= principalIdr
      rows.push({ month, interestIdr, principalIdr, balanceIdr })
    }
  }
  return rows
}

/** Rounded half up in whole numbers, so that no binary fraction decides a rupiah. */
function monthlyInterestIdr(balanceIdr: number, annualRateBps: number): number {
  const divisor = BPS_IN_ONE * MONTHS_A_YEAR
  return Math.floor((balanceIdr * annualRateBps * 2 + divisor) / (divisor * 2))
}
