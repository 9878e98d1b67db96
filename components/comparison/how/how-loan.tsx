import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { Citation } from '@/lib/content/figures/citation'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { monthlyRate } from '@/lib/kpr/loan/annuity'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { scheduleRows } from '@/lib/kpr/loan/schedule'
import { BPS_IN_A_PERCENT, MONTHS_A_YEAR } from '@/lib/units'

const fraction = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 8 })

type Props = {
  name: 'mlt' | 'bank' | 'flpp'
  costs: LoanCosts
  /** Paid at the start, as the reader typed it. */
  feesIdr: number
  basis?: readonly Citation[]
  note?: string
}

/** The way to every figure of one loan: the formula in words, then with the figures put in. */
export function HowLoan({ name, costs, feesIdr, basis = [], note }: Props) {
  const t = useTranslations('comparison.how')
  const names = useTranslations('comparison.table')
  const { phases, principalIdr, totalIdr, interestIdr, reset } = costs
  const [first, later] = phases
  const [firstMonth] = scheduleRows(principalIdr, phases)
  if (!first || !firstMonth) return null

  const months = first.months + (later?.months ?? 0)
  const loan = formatRupiah(principalIdr)
  const total = formatRupiah(totalIdr)
  const instalment = formatRupiah(first.instalmentIdr)
  const rate = { rate: formatPercent(first.annualRateBps), year: MONTHS_A_YEAR }
  const monthly = fraction.format(monthlyRate(first.annualRateBps))
  const sup = (words: React.ReactNode) => <sup>{words}</sup>
  const instalments = { loan, monthly, months, instalment, one: 1, sup }
  const steps = [
    t('monthlyRate', { ...rate, monthly }),
    t.rich('formula', { one: 1, sup }),
    first.annualRateBps === 0
      ? t('withoutInterest', { loan, months, instalment })
      : t.rich('withFigures', instalments),
    t('firstMonth', {
      interest: formatRupiah(firstMonth.interestIdr),
      principal: formatRupiah(firstMonth.principalIdr),
      balance: formatRupiah(firstMonth.balanceIdr),
    }),
    ...(reset && later
      ? [
          t('balance', {
            months: reset.afterMonths,
            balance: formatRupiah(reset.balanceIdr),
            left: later.months,
            instalment,
          }),
          t('reset', {
            balance: formatRupiah(reset.balanceIdr),
            left: later.months,
            rate: formatPercent(reset.annualRateBps),
            instalment: formatRupiah(later.instalmentIdr),
          }),
          t('jump', {
            first: instalment,
            later: formatRupiah(later.instalmentIdr),
            percent: formatPercent(reset.increasePercent * BPS_IN_A_PERCENT),
          }),
          t('totalTwo', {
            first: instalment,
            firstMonths: first.months,
            later: formatRupiah(later.instalmentIdr),
            laterMonths: later.months,
            total,
          }),
        ]
      : [t('total', { instalment, months, total })]),
    t('interest', { total, loan, interest: formatRupiah(interestIdr) }),
    ...(feesIdr > 0
      ? [t('fees', { fees: formatRupiah(feesIdr), total: formatRupiah(totalIdr + feesIdr) })]
      : []),
    ...(note ? [note] : []),
    t('rounding'),
  ]
  return <HowMade basis={basis} label={t('label', { name: names(name) })} steps={steps} />
}
