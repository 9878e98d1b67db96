import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { runningTotalsIdr } from '@/lib/kpr/loan/phased-loan'
import { type Step, step } from '@/lib/step'
import { SAME_RUPIAH_IDR } from '@/lib/units'
import { type BreakEvenRate, breakEvenFloatingRate, breakEvenMonth } from './break-even'
import type { AvailableLoan } from './compared-loan'
import { type ComparisonTerms, loanAskedFor } from './comparison-terms'

type RatesSaid = Step<'one' | 'two'>

/** What both cost over some months, in unrounded rupiah; `extraIdr` is what the bank's loan costs more. */
type Paid = { bankIdr: number; mltIdr: number; extraIdr: number }

/** MLT against the bank's loan: who is cheaper, first and in the end, and what would turn it round. */
export type MltOrBank = Paid & {
  outcome: 'same' | 'mltCheaper' | 'mltDearer'
  /** True where costs at the start were typed: they are in the sums to the end. */
  isWithFees: boolean
  bankRates: RatesSaid
  mltRates: RatesSaid
  /** While the bank's teaser lasts; null where its rate stays. */
  teaser: (Paid & { months: number; cheaper: 'mlt' | 'komersial' | 'same' }) | null
  /** The first month in which more instalments have been paid to the bank; null when never. */
  month: number | null
  /** The rate after the teaser at which both cost the same to the end. */
  floatingRate: BreakEvenRate
  steps: Step<'total' | 'teaser' | 'rate' | 'month'>[]
}

export function mltOrBank(
  mlt: AvailableLoan,
  bank: AvailableLoan,
  terms: ComparisonTerms,
): MltOrBank {
  const inAll = paid(bank.paidIdr, mlt.paidIdr)
  const cheaper = cheaperOf(inAll)
  const answer = {
    ...inAll,
    outcome: ({ same: 'same', mlt: 'mltCheaper', komersial: 'mltDearer' } as const)[cheaper],
    isWithFees: bank.feesIdr + mlt.feesIdr > 0,
    bankRates: ratesSaid(bank),
    mltRates: ratesSaid(mlt),
    teaser: whileTeaserLasts(bank, mlt),
    month: breakEvenMonth(bank.phases, mlt.phases),
    floatingRate: breakEvenFloatingRate({
      ...loanAskedFor(terms),
      teaserMonths: terms.teaserMonths,
      teaserRateBps: terms.teaserRateBps,
      targetTotalIdr: mlt.paidIdr - bank.feesIdr,
    }),
  }
  return { ...answer, steps: stepsTo(answer, bank, mlt) }
}

function paid(bankIdr: number, mltIdr: number): Paid {
  return { bankIdr, mltIdr, extraIdr: bankIdr - mltIdr }
}

function cheaperOf({ extraIdr }: Paid) {
  if (Math.abs(extraIdr) < SAME_RUPIAH_IDR) return 'same'
  return extraIdr > 0 ? 'mlt' : 'komersial'
}

function ratesSaid({ phases: [first, later] }: LoanCosts): RatesSaid {
  const rateBps = first?.annualRateBps ?? 0
  if (!first || !later) return step('one', { rateBps })
  return step('two', { rateBps, months: first.months, laterRateBps: later.annualRateBps })
}

function whileTeaserLasts(bank: LoanCosts, mlt: LoanCosts): MltOrBank['teaser'] {
  if (!bank.reset) return null
  const { afterMonths: months } = bank.reset
  const sums = paidBy(months, bank, mlt)
  return { ...sums, months, cheaper: cheaperOf(sums) }
}

/** What has been paid in instalments alone by the end of a month. */
function paidBy(month: number, bank: LoanCosts, mlt: LoanCosts): Paid {
  const by = ({ phases }: LoanCosts) => runningTotalsIdr(phases)[month - 1] ?? 0
  return paid(by(bank), by(mlt))
}

function stepsTo(
  { teaser, floatingRate, month, ...inAll }: Omit<MltOrBank, 'steps'>,
  bank: LoanCosts,
  mlt: LoanCosts,
): MltOrBank['steps'] {
  const sums = ({ bankIdr, mltIdr, extraIdr }: Paid) => ({
    bankIdr,
    mltIdr,
    differenceIdr: Math.abs(extraIdr),
  })
  return [
    step('total', sums(inAll)),
    ...(teaser ? [step('teaser', sums(teaser))] : []),
    ...(floatingRate.status === 'found'
      ? [step('rate', { rateBps: floatingRate.annualRateBps, totalIdr: inAll.mltIdr })]
      : []),
    ...(month === null ? [] : [step('month', { month, ...sums(paidBy(month, bank, mlt)) })]),
  ]
}
