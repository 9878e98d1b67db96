import { BPS_IN_ONE } from '@/lib/units'
import { type BandTable, type IncomeBasis, incomeBasis } from './income-bands'
import {
  type ByMonth,
  figureIn,
  lastMonthOf,
  type Month,
  type MonthlyFigure,
} from './monthly-figure'
import { shareIdr } from './rupiah-share'

export const sectors = ['umum', 'transportasi'] as const
export type Sector = (typeof sectors)[number]

/** The discount is not for those whose contributions the state or a local government pays (PP 50/2025). */
type Payer = 'self' | 'government'

/** Somebody who works for himself: income in rupiah a month, and what he joins. */
export type BpuInput = {
  incomeIdrPerMonth: number
  sector: Sector
  payer: Payer
  withJht: boolean
}

/** By contribution month: rupiah a month, and basis points of the income basis or of the price. */
export type BpuRules = {
  bands: ByMonth<BandTable>
  jkkRateBps: MonthlyFigure
  jkmIdr: MonthlyFigure
  jhtRateBps: MonthlyFigure
  discountBps: Record<Sector, MonthlyFigure>
}

/** `lastMonth`: the last contribution month with this discount; null where no end is known. */
type Discount =
  | { status: 'applied'; bps: number; lastMonth: Month | null }
  /** There is one this month, but not for contributions paid by the government. */
  | { status: 'excluded'; bps: number; lastMonth: Month | null }
  | { status: 'none' }

/** What one month costs, in whole rupiah. */
export type BpuContribution = {
  month: Month
  basis: IncomeBasis
  discount: Discount
  /** What it is counted with: shares of the basis, and JKM before a discount. */
  rates: { jkkBps: number; jkmIdr: number; jhtBps: number }
  jkkIdr: number
  jkmIdr: number
  /** Null: not joined. */
  jhtIdr: number | null
  totalIdr: number
  /** The total as it would be without any discount. */
  undiscountedIdr: number
}

/** A share of the basis of the income band (PP 44/2015, Lampiran II), less the discount; whole rupiah. */
export function jkkPriceIdr(basisIdr: number, rateBps: number, discountBps = 0): number {
  return shareIdr(basisIdr, rateBps, BPS_IN_ONE - discountBps)
}

/** The same for every income (PP 44/2015, Lampiran II), less the discount; whole rupiah. */
export function jkmPriceIdr(fullIdr: number, discountBps = 0): number {
  return shareIdr(fullIdr, BPS_IN_ONE - discountBps)
}

/** A share of the same basis (PP 46/2015); the discount does not lower it (PP 50/2025). Whole rupiah. */
export function jhtPriceIdr(basisIdr: number, rateBps: number): number {
  return shareIdr(basisIdr, rateBps)
}

/**
 * The contribution of a self-employed member in one month. Null where a figure is not recorded for the
 * month.
 */
export function bpuContribution(
  input: BpuInput,
  month: Month,
  rules: BpuRules,
): BpuContribution | null {
  const bands = figureIn(rules.bands, month)
  const basis = bands && incomeBasis(input.incomeIdrPerMonth, bands)
  const jkkRateBps = figureIn(rules.jkkRateBps, month)
  const fullJkmIdr = figureIn(rules.jkmIdr, month)
  const jhtRateBps = figureIn(rules.jhtRateBps, month)
  const discount = discountIn(input, month, rules)
  if (!basis || jkkRateBps === null || fullJkmIdr === null || jhtRateBps === null || !discount) {
    return null
  }
  const { idrPerMonth } = basis
  const discountBps = discount.status === 'applied' ? discount.bps : 0
  const jkkIdr = jkkPriceIdr(idrPerMonth, jkkRateBps, discountBps)
  const jkmIdr = jkmPriceIdr(fullJkmIdr, discountBps)
  const jhtIdr = input.withJht ? jhtPriceIdr(idrPerMonth, jhtRateBps) : null
  return {
    month,
    basis,
    discount,
    rates: { jkkBps: jkkRateBps, jkmIdr: fullJkmIdr, jhtBps: jhtRateBps },
    jkkIdr,
    jkmIdr,
    jhtIdr,
    totalIdr: jkkIdr + jkmIdr + (jhtIdr ?? 0),
    undiscountedIdr: jkkPriceIdr(idrPerMonth, jkkRateBps) + fullJkmIdr + (jhtIdr ?? 0),
  }
}

function discountIn({ sector, payer }: BpuInput, month: Month, rules: BpuRules): Discount | null {
  const figure = rules.discountBps[sector]
  const bps = figureIn(figure, month)
  if (bps === null) return null
  if (bps === 0) return { status: 'none' }
  const lastMonth = lastMonthOf(figure, month)
  return { status: payer === 'government' ? 'excluded' : 'applied', bps, lastMonth }
}
