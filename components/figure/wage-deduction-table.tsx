import { useTranslations } from 'next-intl'
import type { WageDeductionTable as Table } from '@/lib/content/iuran/contribution-tables'
import { formatMonth } from '@/lib/format/day'
import { FigureValue } from './figure-value'

/** What JHT and JP take from some wages, and what the employer adds to JHT. */
export function WageDeductionTable({ table: { month, rows } }: { table: Table }) {
  const t = useTranslations('wageDeductionTable')
  return (
    <table className="shares">
      <caption>{t('caption', { month: formatMonth(`${month}-01`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('wage')}</th>
          <th scope="col">{t('deducted')}</th>
          <th scope="col">{t('employer')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ wageIdr, contribution: { jht, jp, total } }) => (
          <tr key={wageIdr}>
            <th scope="row">
              <span className="on-narrow">{t('wage')} </span>
              <FigureValue unit="idrPerMonth" value={wageIdr} />
            </th>
            <td>
              <span className="on-narrow hint">{t('deducted')}</span>
              <Sum idr={total?.workerIdr} />
              <Part idr={jht.status === 'joined' ? jht.workerIdr : undefined} name="JHT" />
              <Part idr={jp.status === 'joined' ? jp.workerIdr : undefined} name="JP" />
            </td>
            <td>
              <span className="on-narrow hint">{t('employer')}</span>
              <Sum idr={jht.status === 'joined' ? jht.employerIdr : undefined} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type SumProps = {
  /** Rupiah a month; none where a figure is not recorded for the month. */
  idr: number | undefined
}

function Sum({ idr }: SumProps) {
  const t = useTranslations('wageDeductionTable')
  if (idr === undefined) return t('unknown')
  return <FigureValue isFull unit="idrPerMonth" value={idr} />
}

function Part({ name, idr }: SumProps & { name: 'JHT' | 'JP' }) {
  return (
    <span className="block hint">
      {name} <Sum idr={idr} />
    </span>
  )
}
