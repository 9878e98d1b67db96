import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'

type Props = { name: string; months: readonly { month: number; idr: number }[] }

/** The same money month by month: who asks "and the sixth month?" finds it. */
export function MonthlySums({ name, months }: Props) {
  const t = useTranslations('contribution.benefit')
  return (
    <details className="how">
      <summary>{t('byMonth')}</summary>
      <ol className="by-month">
        {months.map(({ month, idr }) => (
          <li key={month}>
            {t('ofMonth', { month })} <RupiahFigure name={`${name}.${month}`} value={idr} />
          </li>
        ))}
      </ol>
    </details>
  )
}
