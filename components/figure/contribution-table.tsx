import { useTranslations } from 'next-intl'
import type { ContributionTable as Table } from '@/lib/content/iuran/contribution-tables'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

/** What some incomes pay, now and after the discount. */
export function ContributionTable({ table }: { table: Table }) {
  const t = useTranslations('contributionTable')
  const sector = useTranslations('bpuPrice.sector')
  const { until, laterFrom, rows } = table
  const now = until ? t('until', { until: formatUntil(until) }) : t('now')
  const later = laterFrom && t('from', { from: formatFrom(laterFrom) })
  return (
    <table className="shares" data-until={until ?? undefined}>
      <caption>
        {t(table.withJht ? 'captionJht' : 'caption', { sector: sector(table.sector) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('income')}</th>
          <th className="now" scope="col">
            {now}
          </th>
          {later && <th scope="col">{later}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ incomeIdr, nowIdr, laterIdr }) => (
          <tr key={incomeIdr}>
            <th scope="row">
              <span className="on-narrow">{t('income')} </span>
              <FigureValue unit="idrPerMonth" value={incomeIdr} />
            </th>
            <td className="now">
              <Price idr={nowIdr} label={now} />
            </td>
            {later && (
              <td>
                <Price idr={laterIdr} label={later} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Price({ idr, label }: { idr: number | null; label: string }) {
  const t = useTranslations('contributionTable')
  return (
    <>
      <span className="on-narrow hint">{label}</span>
      {idr === null ? t('unknown') : <FigureValue isFull unit="idrPerMonth" value={idr} />}
    </>
  )
}
