import { useTranslations } from 'next-intl'
import type { Comparison } from '@/lib/kpr/comparison/compare'
import { InstalmentChart } from './instalment-chart'
import { PaidChart } from './paid-chart'
import { YearTable } from './year-table'

/** The comparison as two pictures, with the same figures in tables. */
export function ComparisonPicture({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('comparison.chart')
  const { chart, months, loans } = comparison
  const isSomeClosed = loans.some(({ status }) => status === 'notApplicable')
  const canChange = loans.some((loan) => loan.status === 'applicable' && loan.canChange)
  return (
    <div className="picture" id="gambar">
      <div className="charts">
        <InstalmentChart lines={chart.instalments} months={months} />
        <PaidChart crossings={chart.crossings} lines={chart.totals} months={months} />
      </div>
      {(canChange || isSomeClosed) && (
        <p>
          {canChange && t('mayChange')} {isSomeClosed && t('closed')}
        </p>
      )}
      <YearTable chart={chart} />
    </div>
  )
}
