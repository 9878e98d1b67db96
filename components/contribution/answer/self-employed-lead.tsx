import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatMonth } from '@/lib/format/day'
import { formatPercent } from '@/lib/format/percent'
import type { BpuContribution, Payer } from '@/lib/iuran/bpu-contribution'
import { dayIdr, type PriceChange } from '@/lib/iuran/prepayment'
import { BandSentence } from './band-sentence'

type Props = { contribution: BpuContribution; payer: Payer; change: PriceChange | null }

/** The price of a month and of a day, what a discount does to it, and what it becomes. */
export function SelfEmployedLead({ contribution, payer, change }: Props) {
  const t = useTranslations('contribution.lead')
  const { totalIdr, undiscountedIdr, discount, basis } = contribution
  return (
    <>
      <p className="text-lg strong">
        {t.rich(payer, {
          total: () => <RupiahFigure name="iuran.total" value={totalIdr} />,
          day: () => <RupiahFigure name="iuran.sehari" value={dayIdr(totalIdr)} />,
        })}
      </p>
      <p>
        <BandSentence basis={basis} name="iuran.dasar" />
      </p>
      {discount.status === 'applied' && (
        <p>
          {t.rich(discount.lastMonth ? 'discountUntil' : 'discount', {
            saved: () => <RupiahFigure name="iuran.potongan" value={undiscountedIdr - totalIdr} />,
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
