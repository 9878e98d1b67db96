import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { NamedFigure, PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import { writeValues } from '@/lib/format/step-values'
import type { MltOrBank } from '@/lib/kpr/comparison/mlt-or-bank'
import { BPS_IN_A_PERCENT } from '@/lib/units'

type Props = {
  answer: MltOrBank
  /** True where the bank's rates are our example. */
  isBankExample: boolean
  /** Of the bank's loan after its teaser, as counted. */
  floatingRateBps: number
}

/** Who is cheaper on these figures, first and in the end, and what would turn it round. */
export function Verdict({ answer, isBankExample, floatingRateBps }: Props) {
  const t = useTranslations('comparison.verdict')
  const { outcome, bankRates, mltRates, extraIdr, teaser, floatingRate, month, steps } = answer
  const rates = ({ code, values }: typeof bankRates) => t(`rates.${code}`, writeValues(values))
  const difference = (name: string, value: number) => () => (
    <RupiahFigure isWithoutSign name={name} value={value} />
  )
  return (
    <section className="grid gap-3">
      <h3 id="mlt-atau-bank">{t('heading')}</h3>
      <p>
        {t(isBankExample ? 'bankExample' : 'bankTyped')}{' '}
        {t.rich(outcome, {
          bank: rates(bankRates),
          mlt: rates(mltRates),
          amount: difference('selisih-total', extraIdr),
        })}
      </p>
      <p>{t.rich('employees', { check: (words) => <a href="/kpr/cek">{words}</a> })}</p>
      {teaser && (
        <p>
          {t.rich(`teaser.${teaser.cheaper}`, {
            months: teaser.months,
            amount: difference('selisih-promo', teaser.extraIdr),
          })}
        </p>
      )}
      <p>
        {answer.isWithFees && `${t('withFees')} `}
        {t('mayChange')}
      </p>
      <p className="note">
        {floatingRate.status === 'found'
          ? t.rich(extraIdr < 0 ? 'winsAbove' : 'losesBelow', {
              now: formatPercent(floatingRateBps),
              rate: () => (
                <PercentFigure
                  name="titik-impas-bunga"
                  value={floatingRate.annualRateBps / BPS_IN_A_PERCENT}
                />
              ),
            })
          : t(floatingRate.reason)}
      </p>
      <p className="note">
        {month === null
          ? t('neverMore')
          : t.rich('moreFrom', {
              month: () => (
                <NamedFigure name="titik-impas-bulan" value={month}>
                  {month}
                </NamedFigure>
              ),
            })}
      </p>
      <HowMade
        label={t('how.label')}
        steps={steps.map(({ code, values }) => t(`how.${code}`, writeValues(values)))}
      />
    </section>
  )
}
