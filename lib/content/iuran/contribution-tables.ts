import { examples } from '@/lib/content/figures/examples'
import { type BpuInput, bpuContribution, type Sector } from '@/lib/iuran/bpu-contribution'
import { RISK_WHERE_UNKNOWN } from '@/lib/iuran/contribution-fields'
import type { Month } from '@/lib/iuran/monthly-figure'
import { type WageContribution, wageContribution } from '@/lib/iuran/wage-contribution'
import { bpuPriceRow } from './bpu-price'
import { contributionRules } from './contribution-content'

/** What the self-employed pay at some incomes, in whole rupiah a month. */
export type ContributionTable = {
  sector: Sector
  /** With the savings of JHT, besides JKK and JKM. */
  withJht: boolean
  /** Last day (ISO) of the present prices; null: no end known. */
  until: string | null
  /** First day (ISO) of the prices that follow; null where no other price is known to come. */
  laterFrom: string | null
  /** A price is null where a figure is not recorded for its month. */
  rows: { incomeIdr: number; nowIdr: number | null; laterIdr: number | null }[]
}

type Shown = { withJht?: boolean; incomesIdrPerMonth?: readonly number[] }

/** The prices of one kind of work on `day` (ISO), and those that follow when its discount ends. */
export function contributionTableOn(
  sector: Sector,
  day: string,
  { withJht = false, incomesIdrPerMonth = examples.amountsIdrPerMonth }: Shown = {},
): ContributionTable {
  const { now, after } = bpuPriceRow('jkk', sector, day)
  const laterFrom = after?.perMonth.from ?? null
  const paid = { sector, withJht, payer: 'self' } as const
  const priceFrom = pricesIn(paid, day.slice(0, 7))
  const laterPriceFrom = laterFrom === null ? () => null : pricesIn(paid, laterFrom.slice(0, 7))
  return {
    sector,
    withJht,
    until: after && now.perMonth.to,
    laterFrom,
    rows: incomesIdrPerMonth.map((incomeIdr) => ({
      incomeIdr,
      nowIdr: priceFrom(incomeIdr),
      laterIdr: laterPriceFrom(incomeIdr),
    })),
  }
}

/** The price of an income in a month; null where a figure is not recorded for it. */
function pricesIn(
  paid: Omit<BpuInput, 'incomeIdrPerMonth'>,
  month: Month,
): (incomeIdrPerMonth: number) => number | null {
  const rules = contributionRules(month).bpu
  return (incomeIdrPerMonth) =>
    bpuContribution({ ...paid, incomeIdrPerMonth }, month, rules)?.totalIdr ?? null
}

/** What JHT and JP take from a wage in one month, and what the employer adds. */
export type WageDeductionTable = {
  month: Month
  rows: { wageIdr: number; contribution: WageContribution }[]
}

/** The deductions at the example wages in the month of `day` (ISO). */
export function wageDeductionTableOn(
  day: string,
  wagesIdrPerMonth: readonly number[] = examples.amountsIdrPerMonth,
): WageDeductionTable {
  const month = day.slice(0, 7)
  const { wage } = contributionRules(month)
  // The deductions are the same in every risk class: JKK is the employer's.
  const joined = { riskClass: RISK_WHERE_UNKNOWN, withJht: true, withJp: true }
  return {
    month,
    rows: wagesIdrPerMonth.map((wageIdr) => ({
      wageIdr,
      contribution: wageContribution({ ...joined, wageIdrPerMonth: wageIdr }, month, wage),
    })),
  }
}
