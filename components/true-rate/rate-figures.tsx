import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import type { Offer } from '@/lib/kpr/true-rate/true-rate'
import { BPS_IN_A_PERCENT } from '@/lib/units'
import { type FoundRate, rateWords } from './rate-words'

type Props = { offer: Offer; rate: FoundRate }

/** What the loan costs in rupiah, and what others may call its rate: each with the way to it. */
export function RateFigures({ offer, rate }: Props) {
  const t = useTranslations('trueRate')
  const words = rateWords(offer, rate, t)
  const { flatAnnualBps, effectiveAnnualBps } = rate
  const sup = (inner: React.ReactNode) => <sup>{inner}</sup>
  const label = t('how.label')
  const costSteps = [t('how.cost.words'), t('how.cost.figures', words)]
  return (
    <>
      <div className="gets">
        <div>
          <RupiahFigure name="total" value={rate.totalIdr} />
          <span>{t('figure.total')}</span>
          <HowMade label={label} steps={[t('how.total.words'), t('how.total.figures', words)]} />
        </div>
        <div>
          <RupiahFigure name="biaya-pinjaman" value={rate.costIdr} />
          <span>{t('figure.cost')}</span>
          <HowMade
            label={label}
            steps={offer.upFrontIdr > 0 ? [t('how.cost.received', words), ...costSteps] : costSteps}
          />
        </div>
        {flatAnnualBps !== null && (
          <div>
            <PercentFigure name="bunga-flat" value={flatAnnualBps / BPS_IN_A_PERCENT} />
            <span>{t('figure.flat')}</span>
            <HowMade
              label={label}
              steps={[t('how.flat.words', words), t('how.flat.figures', words)]}
            />
          </div>
        )}
        {effectiveAnnualBps !== null && (
          <div>
            <PercentFigure name="bunga-efektif" value={effectiveAnnualBps / BPS_IN_A_PERCENT} />
            <span>{t('figure.effective')}</span>
            <HowMade
              label={label}
              steps={[
                t('how.effective.words', words),
                t.rich('how.effective.figures', { ...words, sup }),
              ]}
            />
          </div>
        )}
      </div>
      {effectiveAnnualBps === null && <p>{t('figure.beyond', words)}</p>}
    </>
  )
}
