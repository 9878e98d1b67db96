import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import { formatRupiah } from '@/lib/format/rupiah'
import { highestRatePerPeriod, type LoanOffer, type TrueRate } from '@/lib/kpr/true-rate/true-rate'
import { BPS_IN_ONE } from '@/lib/units'

type Props = { offer: LoanOffer; rate: Extract<TrueRate, { status: 'none' }> }

/** No rate fits these figures: why, and what to look at again. */
export function NoRate({ offer, rate }: Props) {
  const t = useTranslations('trueRate')
  const values = {
    received: formatRupiah(rate.receivedIdr),
    limit: formatPercent(highestRatePerPeriod * BPS_IN_ONE),
    period: t('period', { period: offer.period }),
  }
  return (
    <section className="mt-8 grid gap-4" data-alasan={rate.reason}>
      <h2 id="hasil" tabIndex={-1}>
        {t('none.heading')}
      </h2>
      <p className="text-lg strong">{t(`none.${rate.reason}`, values)}</p>
      <p>
        {t.rich('none.total', {
          total: () => <RupiahFigure name="total" value={rate.totalIdr} />,
        })}{' '}
        {t('none.check')}
      </p>
    </section>
  )
}
