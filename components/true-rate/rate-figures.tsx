import { useTranslations } from 'next-intl'
import { PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { FoundRate } from '@/lib/kpr/true-rate/answer'
import { highestEffectiveBps, type Period } from '@/lib/kpr/true-rate/true-rate'
import { BPS_IN_A_PERCENT } from '@/lib/units'
import { HowRate } from './how-rate'

type Props = { rate: FoundRate; period: Period }

/** What the loan costs in rupiah, and what others may call its rate: each with the way to it. */
export function RateFigures({ rate, period }: Props) {
  const t = useTranslations('trueRate')
  const { flatAnnualBps, effectiveAnnualBps, steps } = rate
  return (
    <>
      <div className="gets">
        <div>
          <RupiahFigure name="total" value={rate.totalIdr} />
          <span>{t('figure.total')}</span>
          <HowRate period={period} steps={steps.total} />
        </div>
        <div>
          <RupiahFigure name="biaya-pinjaman" value={rate.costIdr} />
          <span>{t('figure.cost')}</span>
          <HowRate period={period} steps={steps.cost} />
        </div>
        {flatAnnualBps !== null && steps.flat && (
          <div>
            <PercentFigure name="bunga-flat" value={flatAnnualBps / BPS_IN_A_PERCENT} />
            <span>{t('figure.flat')}</span>
            <HowRate period={period} steps={steps.flat} />
          </div>
        )}
        {effectiveAnnualBps !== null && steps.effective && (
          <div>
            <PercentFigure name="bunga-efektif" value={effectiveAnnualBps / BPS_IN_A_PERCENT} />
            <span>{t('figure.effective')}</span>
            <HowRate period={period} steps={steps.effective} />
          </div>
        )}
      </div>
      {effectiveAnnualBps === null && (
        <p>{t('figure.beyond', { limit: formatPercent(highestEffectiveBps) })}</p>
      )}
    </>
  )
}
