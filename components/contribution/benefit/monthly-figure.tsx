import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'

type Props = { name?: string; value: number }

/** Rupiah that come every month: the unit stands in the figure. */
export function MonthlyFigure(props: Props) {
  const t = useTranslations('contribution.benefit')
  return <b>{t.rich('monthly', { amount: () => <RupiahFigure {...props} /> })}</b>
}
