import type { useTranslations } from 'next-intl'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import {
  highestEffectiveBps,
  instalmentsPerYear,
  type Offer,
  type TrueRate,
} from '@/lib/kpr/true-rate/true-rate'
import { PERCENT_IN_ONE } from '@/lib/units'

export type FoundRate = Extract<TrueRate, { status: 'found' }>

const fraction = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 8 })

/** Every figure of an answer as a reader sees it. */
export function rateWords(
  offer: Offer,
  rate: FoundRate,
  t: ReturnType<typeof useTranslations<'trueRate'>>,
) {
  return {
    loan: formatRupiah(offer.loanIdr),
    upFront: formatRupiah(offer.upFrontIdr),
    instalment: formatRupiah(offer.instalmentIdr),
    times: offer.instalments,
    received: formatRupiah(rate.receivedIdr),
    total: formatRupiah(rate.totalIdr),
    cost: formatRupiah(rate.costIdr),
    interest: formatRupiah(rate.firstInterestIdr),
    period: t('period', { period: offer.period }),
    perYear: instalmentsPerYear[offer.period],
    // Two decimals would be too few: times the periods of a year they miss the yearly rate.
    periodRate: `${fraction.format(rate.ratePerPeriod * PERCENT_IN_ONE)}%`,
    fraction: fraction.format(rate.ratePerPeriod),
    rate: formatPercent(rate.annualRateBps),
    flat: formatPercent(rate.flatAnnualBps ?? 0),
    effective: formatPercent(rate.effectiveAnnualBps ?? highestEffectiveBps),
    limit: formatPercent(highestEffectiveBps),
    one: 1,
  }
}
