import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatMonth } from '@/lib/format/day'
import type { Month } from '@/lib/iuran/monthly-figure'
import { dayIdr } from '@/lib/iuran/prepayment'
import type { Shares } from '@/lib/iuran/wage-contribution'

/** What leaves the pay slip in a month and in a day, and what the employer adds. */
export function EmployeeLead({ total, month }: { total: Shares | null; month: Month }) {
  const t = useTranslations('contribution.lead')
  if (!total)
    return <p className="note">{t('wageUnknown', { month: formatMonth(`${month}-01`) })}</p>
  return (
    <p className="text-lg strong">
      {total.workerIdr === 0
        ? t('noDeduction')
        : t.rich('deduction', {
            worker: () => <RupiahFigure value={total.workerIdr} />,
            day: () => <RupiahFigure name="iuran.sehari" value={dayIdr(total.workerIdr)} />,
          })}{' '}
      {t.rich('employerAdds', { employer: () => <RupiahFigure value={total.employerIdr} /> })}
    </p>
  )
}
