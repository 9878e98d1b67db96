import { costsOf, type LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { phasesOf, runningTotalsIdr } from '@/lib/kpr/loan/phased-loan'
import { MONTHS_A_YEAR } from '@/lib/units'
import { type BreakEvenRate, breakEvenFloatingRate, breakEvenMonth } from './break-even'
import { type FlppPlace, type FlppReason, type FlppRules, findFlppPlaces } from './flpp'

/** What is compared: rupiah, basis points a year, and durations as named. */
export type ComparisonInput = {
  priceIdr: number
  downPaymentIdr: number
  tenorYears: number
  mltRateBps: number
  teaserRateBps: number
  teaserMonths: number
  floatingRateBps: number
  /** What if: change of BI-Rate, in basis points, passed on to MLT at its first review. */
  biChangeBps: number
  incomeIdrPerMonth: number | null
  /** Costs besides the instalments, paid once at the start; 0 where none are known. */
  mltFeesIdr: number
  bankFeesIdr: number
  flppFeesIdr: number
}

export type ComparisonRules = {
  mlt: { largestLoanIdr: number; longestTenorYears: number; reviewMonths: number }
  flpp: FlppRules
}

export type MltReason =
  | { reason: 'loanTooLarge'; limit: number; actual: number }
  | { reason: 'tenorTooLong'; limit: number; actual: number }

export type Row<Reason, Extra = unknown> =
  | ({ status: 'applicable' } & LoanCosts & Extra)
  | { status: 'notApplicable'; reasons: Reason[] }

export type Comparison = {
  principalIdr: number
  months: number
  mlt: Row<MltReason>
  bank: LoanCosts
  flpp: Row<FlppReason, { places: FlppPlace[] }>
  /**
   * Between the bank loan and MLT; null where MLT does not apply. The month counts instalments
   * alone, the rate the costs at the start as well.
   */
  breakEven: { month: number | null; floatingRate: BreakEvenRate } | null
  /** What is paid on each while the bank's teaser lasts; null where MLT or a reset is missing. */
  teaser: { months: number; bankIdr: number; mltIdr: number } | null
}

/** The same house bought with three loans: MLT, a bank's teaser-then-floating loan, and FLPP. */
export function compareLoans(input: ComparisonInput, rules: ComparisonRules): Comparison {
  const { principalIdr, months } = loanOf(input)
  const bank = bankCosts(input)
  const mlt = mltRow(input, rules.mlt)
  return {
    principalIdr,
    months,
    mlt,
    bank,
    flpp: flppRow(input, rules.flpp),
    ...(mlt.status === 'notApplicable'
      ? { breakEven: null, teaser: null }
      : { breakEven: breakEven(input, bank, mlt), teaser: whileTeaserLasts(bank, mlt) }),
  }
}

function loanOf(input: ComparisonInput): { principalIdr: number; months: number } {
  return {
    principalIdr: input.priceIdr - input.downPaymentIdr,
    months: input.tenorYears * MONTHS_A_YEAR,
  }
}

/** The bank's loan: one rate while the teaser lasts, another for the rest. */
export function bankCosts(input: ComparisonInput): LoanCosts {
  const { principalIdr, months } = loanOf(input)
  const phases = phasesOf({
    months,
    firstMonths: input.teaserMonths,
    firstRateBps: input.teaserRateBps,
    laterRateBps: input.floatingRateBps,
  })
  return costsOf(principalIdr, phases)
}

/** The MLT loan, at another rate from its first review where BI-Rate moves, or why it cannot be had. */
export function mltRow(input: ComparisonInput, rules: ComparisonRules['mlt']): Row<MltReason> {
  const { principalIdr, months } = loanOf(input)
  const reasons: MltReason[] = []
  if (principalIdr > rules.largestLoanIdr) {
    reasons.push({ reason: 'loanTooLarge', limit: rules.largestLoanIdr, actual: principalIdr })
  }
  if (input.tenorYears > rules.longestTenorYears) {
    const { longestTenorYears: limit } = rules
    reasons.push({ reason: 'tenorTooLong', limit, actual: input.tenorYears })
  }
  if (reasons.length > 0) return { status: 'notApplicable', reasons }
  const terms = {
    months,
    firstMonths: input.biChangeBps === 0 ? months : rules.reviewMonths,
    firstRateBps: input.mltRateBps,
    laterRateBps: Math.max(0, input.mltRateBps + input.biChangeBps),
  }
  return { status: 'applicable', ...costsOf(principalIdr, phasesOf(terms)) }
}

function flppRow(input: ComparisonInput, rules: FlppRules): Comparison['flpp'] {
  const { principalIdr, months } = loanOf(input)
  const { places, reasons } = findFlppPlaces(input, rules)
  if (reasons.length > 0) return { status: 'notApplicable', reasons }
  const phase = { months, annualRateBps: rules.annualRateBps }
  return { status: 'applicable', places, ...costsOf(principalIdr, [phase]) }
}

function breakEven(input: ComparisonInput, bank: LoanCosts, mlt: LoanCosts) {
  return {
    month: breakEvenMonth(bank.phases, mlt.phases),
    floatingRate: breakEvenFloatingRate({
      ...loanOf(input),
      teaserMonths: input.teaserMonths,
      teaserRateBps: input.teaserRateBps,
      targetTotalIdr: mlt.totalIdr + input.mltFeesIdr - input.bankFeesIdr,
    }),
  }
}

function whileTeaserLasts(bank: LoanCosts, mlt: LoanCosts): Comparison['teaser'] {
  if (!bank.reset) return null
  const { afterMonths: months } = bank.reset
  const paidIdr = ({ phases }: LoanCosts) => runningTotalsIdr(phases)[months - 1] ?? 0
  return { months, bankIdr: paidIdr(bank), mltIdr: paidIdr(mlt) }
}
