import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatMonth } from '@/lib/format/day'
import type { Prepayment, PriceRun } from '@/lib/iuran/prepayment'

type Props = {
  year: Prepayment
  /** The months somebody pays together; none where the employer pays. */
  once?: Prepayment
  monthsAtOnce?: number
}

/** A year, and the months somebody pays together: each month at its own price. */
export function PaidAhead({ year, once, monthsAtOnce = 1 }: Props) {
  const t = useTranslations('contribution.ahead')
  return (
    <>
      <h3 className="mt-6">{t(once ? 'heading' : 'headingWage')}</h3>
      {once && monthsAtOnce > 1 && (
        <Sum label={t('once', { months: monthsAtOnce })} name="iuran.sekaligus" prepayment={once} />
      )}
      <Sum label={t(once ? 'year' : 'yearWage')} name="iuran.setahun" prepayment={year} />
      {once && <p className="hint">{t('ask')}</p>}
    </>
  )
}

type SumProps = { label: string; name: string; prepayment: Prepayment }

function Sum({ label, name, prepayment: { runs, totalIdr } }: SumProps) {
  const t = useTranslations('contribution.ahead')
  return (
    <>
      <p>
        {label} {totalIdr === null ? t('unknown') : <RupiahFigure name={name} value={totalIdr} />}
      </p>
      <ul className="hint">
        {runs.map((run) => (
          <li key={run.fromMonth}>
            <Run {...run} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Run({ fromMonth, toMonth, months, idrPerMonth }: PriceRun) {
  const t = useTranslations('contribution.ahead')
  const span = {
    count: months,
    from: formatMonth(`${fromMonth}-01`),
    until: formatMonth(`${toMonth}-01`),
  }
  const when = t(months === 1 ? 'oneMonth' : 'span', span)
  if (idrPerMonth === null) return t('runUnknown', { when })
  return t.rich('run', {
    when,
    count: months,
    price: () => <RupiahFigure value={idrPerMonth} />,
    sum: () => <RupiahFigure value={idrPerMonth * months} />,
  })
}
