import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { PercentFigure } from '@/components/figure/named-figure'
import type { Offer } from '@/lib/kpr/true-rate/true-rate'
import { BPS_IN_A_PERCENT } from '@/lib/units'
import { RateFigures } from './rate-figures'
import { type FoundRate, rateWords } from './rate-words'

type Props = { offer: Offer; rate: FoundRate; isExample: boolean }

/** The answer first, then the money it stands for, and what to ask before signing. */
export function RateResult({ offer, rate, isExample }: Props) {
  const t = useTranslations('trueRate')
  const words = rateWords(offer, rate, t)
  const isFree = rate.costIdr === 0
  const isFlatLower = rate.flatAnnualBps !== null && rate.flatAnnualBps < rate.annualRateBps
  const figure = () => (
    <PercentFigure name="bunga-asli" value={rate.annualRateBps / BPS_IN_A_PERCENT} />
  )
  const steps = isFree
    ? [t('how.rate.none', words)]
    : [
        t('how.rate.search'),
        t.rich('how.rate.formula', { ...words, sup: (inner) => <sup>{inner}</sup> }),
        t('how.rate.found', words),
        t('how.rate.year', words),
        t('how.rate.check', words),
      ]
  return (
    <section className="mt-8 grid gap-4">
      <h2 id="hasil" tabIndex={-1}>
        {t(isExample ? 'result.exampleHeading' : 'result.heading', words)}
      </h2>
      {isExample && <p className="note">{t('result.example')}</p>}
      <p className="text-lg strong">{t.rich('result.rate', { rate: figure })}</p>
      <p>
        {t('result.money', words)} {isFree && t('result.free')}
      </p>
      <HowMade label={t('how.label')} steps={steps} />
      <RateFigures offer={offer} rate={rate} />
      {isFlatLower && <p>{t('result.hidden')}</p>}
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
