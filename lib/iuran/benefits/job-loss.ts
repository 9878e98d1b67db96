import { shareIdr } from '@/lib/iuran/rupiah-share'

/** Cash after dismissal (PP 6/2025, Pasal 19 and 21): basis points of the wage, rupiah a month, months. */
type JobLossTerms = { shareBps: number; highestWageIdr: number; months: number }

export type JobLossRules = JobLossTerms & {
  /** So many paid months within so many before the dismissal. */
  paidMonths: number
  withinMonths: number
}

export type JobLossCash = {
  /** The reported wage as far as it counts. */
  wageIdr: number
  isCapped: boolean
  shareBps: number
  idrPerMonth: number
  months: { month: number; idr: number }[]
  totalIdr: number
}

/** JKP month by month, at most, for an employee who is dismissed. */
export function jobLossCash(wageIdrPerMonth: number, rules: JobLossTerms): JobLossCash {
  const wageIdr = Math.min(wageIdrPerMonth, rules.highestWageIdr)
  const idrPerMonth = shareIdr(wageIdr, rules.shareBps)
  return {
    wageIdr,
    isCapped: wageIdr < wageIdrPerMonth,
    shareBps: rules.shareBps,
    idrPerMonth,
    months: Array.from({ length: rules.months }, (_, i) => ({ month: i + 1, idr: idrPerMonth })),
    totalIdr: idrPerMonth * rules.months,
  }
}
