import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { runningTotalsIdr } from '@/lib/kpr/loan/phased-loan'

type Props = {
  bank: LoanCosts
  mlt: LoanCosts
  input: ComparisonInput
  breakEven: NonNullable<Comparison['breakEven']>
  teaser: Comparison['teaser']
}

/** The way to the differences between the two loans and to where they meet. */
export function HowVerdict({ bank, mlt, input, breakEven, teaser }: Props) {
  const t = useTranslations('comparison.verdict.how')
  const { month, floatingRate } = breakEven
  const paid = (bankIdr: number, mltIdr: number) => ({
    bank: formatRupiah(bankIdr),
    mlt: formatRupiah(mltIdr),
    amount: formatRupiah(Math.abs(bankIdr - mltIdr)),
  })
  const paidBy = (lastMonth: number) => {
    const after = ({ phases }: LoanCosts) => runningTotalsIdr(phases)[lastMonth - 1] ?? 0
    return paid(after(bank), after(mlt))
  }
  const mltIdr = mlt.totalIdr + input.mltFeesIdr
  const steps = [
    t('total', paid(bank.totalIdr + input.bankFeesIdr, mltIdr)),
    teaser && t('teaser', paid(teaser.bankIdr, teaser.mltIdr)),
    floatingRate.status === 'found' &&
      t('rate', {
        rate: formatPercent(floatingRate.annualRateBps),
        total: formatRupiah(mltIdr),
      }),
    month !== null && t('month', { month, ...paidBy(month) }),
  ]
  return <HowMade label={t('label')} steps={steps.filter((step) => step)} />
}
