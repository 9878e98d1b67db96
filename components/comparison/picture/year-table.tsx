import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { formatRoundedRupiah } from '@/lib/format/rounded-rupiah'
import { formatBareRupiah, formatRupiah } from '@/lib/format/rupiah'
import type { Chart } from '@/lib/kpr/comparison/chart'

/** The figures of both pictures: each stretch of equal instalments, and each year's running total. */
export function YearTable({ chart }: { chart: Chart }) {
  const t = useTranslations('comparison.chart')
  const head = (corner: string) => (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {chart.totals.map(({ name }) => (
          <th key={name} scope="col">
            {t(`name.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
  const cell = (name: string, idr: number, text: string) => (
    <td key={name}>
      <data value={String(Math.round(idr))}>{text}</data>
    </td>
  )
  const sums = chart.sums.map(({ name, month, parts, totalIdr }) =>
    t('how.sum', {
      name: t(`name.${name}`),
      month,
      parts: parts
        .map(({ months, instalmentIdr }) => `${months} × ${formatRupiah(instalmentIdr)}`)
        .join(' + '),
      total: formatRupiah(totalIdr),
    }),
  )
  return (
    <details className="chart-figures">
      <summary className="min-h-12 py-2 strong">{t('table.open')}</summary>
      <div className="table-scroll">
        <table>
          <caption>{t('table.instalments')}</caption>
          {head(t('table.month'))}
          <tbody>
            {chart.periods.map(({ fromMonth, toMonth, instalmentsIdr }) => (
              <tr key={fromMonth}>
                <th scope="row">{`${fromMonth}–${toMonth}`}</th>
                {instalmentsIdr.map(({ name, idr }) => cell(name, idr, formatBareRupiah(idr)))}
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{t('table.paid')}</caption>
          {head(t('table.year'))}
          <tbody>
            {chart.years.map(({ year, totalsIdr }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {totalsIdr.map(({ name, idr }) => cell(name, idr, formatRoundedRupiah(idr)))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HowMade label={t('how.label')} steps={[t('how.rule'), ...sums, t('how.rounding')]} />
    </details>
  )
}
