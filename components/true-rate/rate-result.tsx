import { useTranslations } from 'next-intl'
import { PercentFigure } from '@/components/figure/named-figure'
import { formatRupiah } from '@/lib/format/rupiah'
import type { FoundRate } from '@/lib/kpr/true-rate/answer'
import type { LoanOffer } from '@/lib/kpr/true-rate/true-rate'
import { BPS_IN_A_PERCENT } from '@/lib/units'
import { HowRate } from './how-rate'
import { RateFigures } from './rate-figures'

type Props = { offer: LoanOffer; rate: FoundRate; isExample: boolean }

/** The answer first, then the money it stands for, and what to ask before signing. */
export function RateResult({ offer, rate, isExample }: Props) {
  const t = useTranslations('trueRate')
  const { loanIdr, instalments: times, period } = offer
  const money = { received: formatRupiah(rate.receivedIdr), total: formatRupiah(rate.totalIdr) }
  const figure = () => (
    <PercentFigure name="bunga-asli" value={rate.annualRateBps / BPS_IN_A_PERCENT} />
  )
  return (
    <section className="mt-8 grid gap-4">
      <h2 id="hasil" tabIndex={-1}>
        {t(isExample ? 'result.exampleHeading' : 'result.heading', {
          loan: formatRupiah(loanIdr),
          times,
        })}
      </h2>
      {isExample && <p className="note">{t('result.example')}</p>}
      <p className="text-lg strong">{t.rich('result.rate', { rate: figure })}</p>
      <p>
        {t('result.money', money)} {rate.isFree && t('result.free')}
      </p>
      <HowRate period={period} steps={rate.steps.rate} />
      <RateFigures period={period} rate={rate} />
      {rate.isFlatLower && <p>{t('result.hidden')}</p>}
      <div className="box">
        <h3>{t('ask.heading')}</h3>
        <ul>
          <li>{t('ask.rate')}</li>
          <li>{t('ask.costs')}</li>
          <li>{t('ask.early')}</li>
        </ul>
      </div>
    </section>
  )
}
