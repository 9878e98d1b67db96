import { useTranslations } from 'next-intl'
import { HowVerdict } from '@/components/comparison/how/how-verdict'
import { NamedFigure, PercentFigure, RupiahFigure } from '@/components/figure/named-figure'
import { formatPercent } from '@/lib/format/percent'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import type { LoanCosts } from '@/lib/kpr/loan/loan-costs'
import { BPS_IN_A_PERCENT, SAME_RUPIAH_IDR } from '@/lib/units'

type Props = { comparison: Comparison; input: ComparisonInput }

/** Who is cheaper on these figures, first and in the end, and what would turn it round. */
export function Verdict({ comparison, input }: Props) {
  const t = useTranslations('comparison.verdict')
  const { mlt, bank, breakEven, teaser } = comparison
  if (mlt.status === 'notApplicable' || !breakEven) return null

  const extraIdr = bank.totalIdr + input.bankFeesIdr - mlt.totalIdr - input.mltFeesIdr
  const outcome =
    Math.abs(extraIdr) < SAME_RUPIAH_IDR ? 'same' : extraIdr > 0 ? 'mltCheaper' : 'mltDearer'
  const difference = (name: string, value: number) => () => (
    <RupiahFigure isWithoutSign name={name} value={value} />
  )
  const rates = ({ phases: [first, later] }: LoanCosts) => {
    const rate = formatPercent(first?.annualRateBps ?? 0)
    if (!first || !later) return t('rates.one', { rate })
    return t('rates.two', {
      rate,
      months: first.months,
      later: formatPercent(later.annualRateBps),
    })
  }
  const { month, floatingRate } = breakEven
  const hasFees = input.bankFeesIdr + input.mltFeesIdr > 0
  return (
    <section className="grid gap-3">
      <h3 id="mlt-atau-bank">{t('heading')}</h3>
      <p>
        {t.rich(outcome, {
          bank: rates(bank),
          mlt: rates(mlt),
          amount: difference('selisih-total', extraIdr),
        })}
      </p>
      {teaser && (
        <p>
          {t.rich(`teaser.${cheaperOf(teaser.bankIdr - teaser.mltIdr)}`, {
            months: teaser.months,
            amount: difference('selisih-promo', teaser.bankIdr - teaser.mltIdr),
          })}
        </p>
      )}
      <p>
        {hasFees && `${t('withFees')} `}
        {t('mayChange')}
      </p>
      <p className="note">
        {floatingRate.status === 'found'
          ? t.rich(extraIdr < 0 ? 'winsAbove' : 'losesBelow', {
              now: formatPercent(input.floatingRateBps),
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
      <HowVerdict bank={bank} breakEven={breakEven} input={input} mlt={mlt} teaser={teaser} />
    </section>
  )
}

function cheaperOf(bankExtraIdr: number) {
  if (Math.abs(bankExtraIdr) < SAME_RUPIAH_IDR) return 'same'
  return bankExtraIdr < 0 ? 'bank' : 'mlt'
}
