import { useTranslations } from 'next-intl'
import { BandSentence } from '@/components/contribution/how/band-sentence'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatMonth } from '@/lib/format/day'
import { formatPercent } from '@/lib/format/percent'
import type { SelfEmployedAnswer } from '@/lib/iuran/answer'

/** The price of a month and of a day, what a discount does to it, and what it becomes. */
export function SelfEmployedLead({ answer }: { answer: SelfEmployedAnswer }) {
  const t = useTranslations('contribution.lead')
  const { input, contribution, change } = answer
  const { totalIdr, idrPerDay, savedIdr, discount, basis } = contribution
  return (
    <>
      <p className="text-lg strong">
        {t.rich(input.payer, {
          total: () => <RupiahFigure name="iuran.total" value={totalIdr} />,
          day: () => <RupiahFigure name="iuran.sehari" value={idrPerDay} />,
        })}
      </p>
      <p>
        <BandSentence basis={basis} name="iuran.dasar" />
      </p>
      {discount.status === 'applied' && (
        <p>
          {t.rich(discount.lastMonth ? 'discountUntil' : 'discount', {
            saved: () => <RupiahFigure name="iuran.potongan" value={savedIdr} />,
            percent: formatPercent(discount.bps),
            until: discount.lastMonth ? formatMonth(`${discount.lastMonth}-01`) : '',
          })}
        </p>
      )}
      {discount.status === 'excluded' && <p>{t('excluded')}</p>}
      {change && (
        <p>
          {change.idrPerMonth === null
            ? t('changeUnknown', { month: formatMonth(`${change.month}-01`) })
            : t.rich('change', {
                month: formatMonth(`${change.month}-01`),
                price: () => (
                  <RupiahFigure name="iuran.berikutnya" value={change.idrPerMonth ?? 0} />
                ),
              })}
        </p>
      )}
    </>
  )
}
