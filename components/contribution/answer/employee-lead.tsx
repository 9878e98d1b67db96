import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import { formatMonth } from '@/lib/format/day'
import type { EmployeeAnswer } from '@/lib/iuran/answer'

/** What leaves the pay slip in a month and in a day, and what the employer adds. */
export function EmployeeLead({ contribution }: Pick<EmployeeAnswer, 'contribution'>) {
  const t = useTranslations('contribution.lead')
  const { total, workerIdrPerDay, month } = contribution
  if (!total || workerIdrPerDay === null)
    return <p className="note">{t('wageUnknown', { month: formatMonth(`${month}-01`) })}</p>
  return (
    <p className="text-lg strong">
      {total.workerIdr === 0
        ? t('noDeduction')
        : t.rich('deduction', {
            worker: () => <RupiahFigure value={total.workerIdr} />,
            day: () => <RupiahFigure name="iuran.sehari" value={workerIdrPerDay} />,
          })}{' '}
      {t.rich('employerAdds', { employer: () => <RupiahFigure value={total.employerIdr} /> })}
    </p>
  )
}
