import { type BreakEvenRate, breakEvenFloatingRate, breakEvenMonth } from './break-even'
import { type FlppPlace, type FlppReason, type FlppRules, findFlppPlaces } from './flpp'
import { MONTHS_A_YEAR } from './loan'
import { costsOf, type LoanCosts } from './loan-costs'
import { phasesOf } from './phased-loan'

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
  /** Between the bank loan and MLT; null where MLT does not apply. */
  breakEven: { month: number | null; floatingRate: BreakEvenRate } | null
}

/** The same house bought with three loans: MLT, a bank's teaser-then-floating loan, and FLPP. */
export function compareLoans(input: ComparisonInput, rules: ComparisonRules): Comparison {
  const principalIdr = input.priceIdr - input.downPaymentIdr
  const months = input.tenorYears * MONTHS_A_YEAR
  const teaser = { teaserMonths: input.teaserMonths, teaserRateBps: input.teaserRateBps }
  const bank = costsOf(
    principalIdr,
    phasesOf({
      months,
      firstMonths: teaser.teaserMonths,
      firstRateBps: teaser.teaserRateBps,
      laterRateBps: input.floatingRateBps,
    }),
  )
  const mlt = mltRow(input, rules.mlt, principalIdr, months)
  return {
    principalIdr,
    months,
    mlt,
    bank,
    flpp: flppRow(input, rules.flpp, principalIdr, months),
    breakEven:
      mlt.status === 'notApplicable'
        ? null
        : {
            month: breakEvenMonth(bank.phases, mlt.phases),
            floatingRate: breakEvenFloatingRate({
              principalIdr,
              months,
              ...teaser,
              targetTotalIdr: mlt.totalIdr,
            }),
          },
  }
}

function mltRow(
  input: ComparisonInput,
  rules: ComparisonRules['mlt'],
  principalIdr: number,
  months: number,
): Row<MltReason> {
  const reasons: MltReason[] = []
  if (principalIdr > rules.largestLoanIdr) {
    reasons.push({ reason: 'loanTooLarge', limit: rules.largestLoanIdr, actual: principalIdr })
  }
  if (input.tenorYears > rules.longestTenorYears) {
    reasons.push({
      reason: 'tenorTooLong',
      limit: rules.longestTenorYears,
      actual: input.tenorYears,
    })
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

function flppRow(
  input: ComparisonInput,
  rules: FlppRules,
  principalIdr: number,
  months: number,
): Comparison['flpp'] {
  const { places, reasons } = findFlppPlaces(input, rules)
  if (reasons.length > 0) return { status: 'notApplicable', reasons }
  const phase = { months, annualRateBps: rules.annualRateBps }
  return { status: 'applicable', places, ...costsOf(principalIdr, [phase]) }
}
