import { type Step, step } from '@/lib/step'
import { PERCENT_IN_ONE } from '@/lib/units'
import { findTrueRate, instalmentsPerYear, type LoanOffer, type TrueRate } from './true-rate'

type Found = Extract<TrueRate, { status: 'found' }>

export type TrueRateStep = Step<
  | `rate.${'search' | 'formula' | 'found' | 'year' | 'check' | 'none'}`
  | 'cost.received'
  | `${'total' | 'cost' | 'flat' | 'effective'}.${'words' | 'figures'}`
>

/** The way to each figure; null for a figure that is not given. */
type Steps = {
  rate: TrueRateStep[]
  total: TrueRateStep[]
  cost: TrueRateStep[]
  flat: TrueRateStep[] | null
  effective: TrueRateStep[] | null
}

export type FoundRate = Found & {
  /** True where nothing is paid beyond what was received. */
  isFree: boolean
  /** True where the rate that sellers may name hides how dear the loan is. */
  isFlatLower: boolean
  steps: Steps
}

/** The whole answer to an offer. */
export type TrueRateAnswer = FoundRate | Extract<TrueRate, { status: 'none' }>

/** @throws {RangeError} when `instalments` is not a whole number from 1. */
export function answerOffer(offer: LoanOffer): TrueRateAnswer {
  const rate = findTrueRate(offer)
  if (rate.status === 'none') return rate
  return {
    ...rate,
    isFree: rate.costIdr === 0,
    isFlatLower: rate.flatAnnualBps !== null && rate.flatAnnualBps < rate.annualRateBps,
    steps: {
      rate: rateSteps(offer, rate),
      total: totalSteps(offer, rate),
      cost: costSteps(offer, rate),
      flat: flatSteps(offer, rate),
      effective: effectiveSteps(offer, rate),
    },
  }
}

function rateSteps(offer: LoanOffer, rate: Found): TrueRateStep[] {
  const { instalmentIdr, instalments: times, period } = offer
  const { receivedIdr, ratePerPeriod } = rate
  if (rate.costIdr === 0) return [step('rate.none', { times, instalmentIdr, receivedIdr })]
  const periodRatePercent = ratePerPeriod * PERCENT_IN_ONE
  const perYear = instalmentsPerYear[period]
  return [
    step('rate.search'),
    step('rate.formula'),
    step('rate.found', { receivedIdr, instalmentIdr, times, periodRatePercent, period }),
    step('rate.year', { perYear, period, periodRatePercent, rateBps: rate.annualRateBps }),
    step('rate.check', { receivedIdr, periodRatePercent, interestIdr: rate.firstInterestIdr }),
  ]
}

function totalSteps(offer: LoanOffer, { totalIdr }: Found): TrueRateStep[] {
  const { instalmentIdr, instalments: times } = offer
  return [step('total.words'), step('total.figures', { instalmentIdr, times, totalIdr })]
}

function costSteps({ loanIdr, upFrontIdr }: LoanOffer, rate: Found): TrueRateStep[] {
  const { totalIdr, receivedIdr, costIdr } = rate
  return [
    ...(upFrontIdr > 0 ? [step('cost.received', { loanIdr, upFrontIdr, receivedIdr })] : []),
    step('cost.words'),
    step('cost.figures', { totalIdr, receivedIdr, costIdr }),
  ]
}

function flatSteps(offer: LoanOffer, rate: Found): TrueRateStep[] | null {
  const { loanIdr, instalments: times } = offer
  const { totalIdr, flatAnnualBps: flatBps } = rate
  const perYear = instalmentsPerYear[offer.period]
  if (flatBps === null) return null
  return [
    step('flat.words', { times, perYear }),
    step('flat.figures', { totalIdr, loanIdr, times, perYear, flatBps }),
  ]
}

function effectiveSteps({ period }: LoanOffer, rate: Found): TrueRateStep[] | null {
  const { ratePerPeriod, effectiveAnnualBps: effectiveBps } = rate
  if (effectiveBps === null) return null
  return [
    step('effective.words', { period }),
    step('effective.figures', { ratePerPeriod, perYear: instalmentsPerYear[period], effectiveBps }),
  ]
}
