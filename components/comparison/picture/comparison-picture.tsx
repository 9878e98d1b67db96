import { useTranslations } from 'next-intl'
import { availableLoans } from '@/lib/kpr/comparison/available-loans'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { crossings } from '@/lib/kpr/comparison/running-totals'
import { InstalmentChart } from './instalment-chart'
import { PaidChart } from './paid-chart'
import { YearTable } from './year-table'

type Props = { comparison: Comparison; input: ComparisonInput }

/** The comparison as two pictures, with the same figures in tables. */
export function ComparisonPicture({ comparison, input }: Props) {
  const t = useTranslations('comparison.chart')
  const { mlt, bank, flpp, months } = comparison
  const loans = availableLoans(comparison)
  const crossed = mlt.status === 'applicable' ? crossings(bank.phases, mlt.phases) : []
  const isSomeClosed = mlt.status === 'notApplicable' || flpp.status === 'notApplicable'
  const canChange = mlt.status === 'applicable' || input.teaserMonths < months
  return (
    <div className="picture" id="gambar">
      <div className="charts">
        <InstalmentChart loans={loans} months={months} />
        <PaidChart crossed={crossed} loans={loans} months={months} />
      </div>
      {(canChange || isSomeClosed) && (
        <p>
          {canChange && t('mayChange')} {isSomeClosed && t('closed')}
        </p>
      )}
      <YearTable loans={loans} month={crossed[0]?.month ?? months} />
    </div>
  )
}
