import { useTranslations } from 'next-intl'
import type { ContributionTable as Table } from '@/lib/content/contribution-tables'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

/** What some incomes pay for JKK and JKM, now and after the discount. */
export function ContributionTable({ table }: { table: Table }) {
  const t = useTranslations('contributionTable')
  const sector = useTranslations('bpuPrice.sector')
  const { until, laterFrom, rows } = table
  return (
    <table data-until={until ?? undefined}>
      <caption>{t('caption', { sector: sector(table.sector) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('income')}</th>
          <th className="now text-right" scope="col">
            {until ? t('until', { until: formatUntil(until) }) : t('now')}
          </th>
          {laterFrom && (
            <th className="text-right" scope="col">
              {t('from', { from: formatFrom(laterFrom) })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ incomeIdr, nowIdr, laterIdr }) => (
          <tr key={incomeIdr}>
            <th scope="row">
              <FigureValue unit="idrPerMonth" value={incomeIdr} />
            </th>
            <td className="now num">
              <Price idr={nowIdr} />
            </td>
            {laterFrom && (
              <td className="num">
                <Price idr={laterIdr} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Price({ idr }: { idr: number | null }) {
  const t = useTranslations('contributionTable')
  return idr === null ? t('unknown') : <FigureValue isFull unit="idrPerMonth" value={idr} />
}
