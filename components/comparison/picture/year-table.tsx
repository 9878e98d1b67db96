import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { formatRoundedRupiah } from '@/lib/format/rounded-rupiah'
import { formatBareRupiah, formatRupiah } from '@/lib/format/rupiah'
import type { AvailableLoan } from '@/lib/kpr/comparison/available-loans'
import { instalmentPeriods } from '@/lib/kpr/comparison/instalment-steps'
import { paidParts, yearRows } from '@/lib/kpr/comparison/running-totals'

type Props = {
  loans: readonly AvailableLoan[]
  /** The month by which the way to a total is shown. */
  month: number
}

/** The figures of both pictures: each stretch of equal instalments, and each year's running total. */
export function YearTable({ loans, month }: Props) {
  const t = useTranslations('comparison.chart')
  const head = (corner: string) => (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {loans.map(({ name }) => (
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
  return (
    <details className="chart-figures">
      <summary className="min-h-12 py-2 strong">{t('table.open')}</summary>
      <div className="table-scroll">
        <table>
          <caption>{t('table.instalments')}</caption>
          {head(t('table.month'))}
          <tbody>
            {instalmentPeriods(loans).map(({ fromMonth, toMonth, instalmentsIdr }) => (
              <tr key={fromMonth}>
                <th scope="row">
                  {fromMonth}–{toMonth}
                </th>
                {instalmentsIdr.map(({ name, idr }) => cell(name, idr, formatBareRupiah(idr)))}
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{t('table.paid')}</caption>
          {head(t('table.year'))}
          <tbody>
            {yearRows(loans).map(({ year, totalsIdr }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {totalsIdr.map(({ name, idr }) => cell(name, idr, formatRoundedRupiah(idr)))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HowMade label={t('how.label')} steps={waySteps(loans, month, t)} />
    </details>
  )
}

type Words = ReturnType<typeof useTranslations<'comparison.chart'>>

/** How each loan's running total comes about by `month`. */
function waySteps(loans: readonly AvailableLoan[], month: number, t: Words): string[] {
  const sums = loans.map(({ name, costs }) => {
    const parts = paidParts(costs.phases, month)
    const totalIdr = parts.reduce((sum, part) => sum + part.months * part.instalmentIdr, 0)
    return t('how.sum', {
      name: t(`name.${name}`),
      month,
      parts: parts
        .map(({ months, instalmentIdr }) => `${months} × ${formatRupiah(instalmentIdr)}`)
        .join(' + '),
      total: formatRupiah(totalIdr),
    })
  })
  return [t('how.rule'), ...sums, t('how.rounding')]
}
