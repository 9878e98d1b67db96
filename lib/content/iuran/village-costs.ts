import { examples } from '@/lib/content/figures/examples'
import { factOn } from '@/lib/content/figures/facts'
import type { BpuInput, Sector } from '@/lib/iuran/bpu-contribution'
import { groupContribution } from '@/lib/iuran/group-contribution'
import type { Month } from '@/lib/iuran/monthly-figure'
import { MONTHS_A_YEAR } from '@/lib/units'
import { bpuPriceIds } from './bpu-price'
import { contributionRules } from './contribution-content'

/** What a village pays for groups of people: whole rupiah, null where no record reaches so far. */
export type VillageCosts = {
  sector: Sector
  /** How many people each column is for. */
  people: readonly number[]
  /** Twelve months, each with a sum for every column. */
  months: { month: Month; idr: (number | null)[] }[]
  /** The same months, those at one price together. */
  runs: { fromMonth: Month; toMonth: Month; idr: (number | null)[] }[]
  yearIdr: (number | null)[]
  /** The year where the state pays, which has no discount; null where there is none to lose. */
  withoutDiscount: { yearIdr: (number | null)[] } | null
}

/** Figures that the costs rest on. */
export function villageCostIds(sector: Sector): string[] {
  return ['bpu.dasar-terendah', bpuPriceIds('jkk', sector)[0], 'bpu.golongan']
}

/** The next twelve months from that of `day` (ISO) on, for people of one kind of work at the lowest band. */
export function villageCostsOn(sector: Sector, day: string): VillageCosts {
  const from = day.slice(0, 7)
  const people = examples.villagePeople
  const costs = (payer: BpuInput['payer']) => yearFor(sector, payer, from, day)
  const paid = costs('self')
  const yearIdr = paid.map(({ totalIdr }) => totalIdr)
  const fullYearIdr = costs('government').map(({ totalIdr }) => totalIdr)
  const [first] = paid
  return {
    sector,
    people,
    months: (first?.months ?? []).map(({ month }, i) => ({
      month,
      idr: paid.map((column) => column.months[i]?.idr ?? null),
    })),
    runs: (first?.runs ?? []).map(({ fromMonth, toMonth }, i) => ({
      fromMonth,
      toMonth,
      idr: paid.map((column) => column.runs[i]?.idrPerMonth ?? null),
    })),
    yearIdr,
    withoutDiscount: String(fullYearIdr) === String(yearIdr) ? null : { yearIdr: fullYearIdr },
  }
}

function yearFor(sector: Sector, payer: BpuInput['payer'], from: Month, day: string) {
  const rules = contributionRules(from).bpu
  const incomeIdrPerMonth = Number(factOn('bpu.dasar-terendah', day).value)
  const each = { sector, payer, incomeIdrPerMonth, withJht: false }
  return examples.villagePeople.map((people) =>
    groupContribution({ ...each, people }, from, MONTHS_A_YEAR, rules),
  )
}
