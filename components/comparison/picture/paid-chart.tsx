import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { AvailableLoan } from '@/lib/kpr/comparison/available-loans'
import { type Crossing, runningTotalPoints } from '@/lib/kpr/comparison/running-totals'
import { LineChart } from './line-chart'

type Props = { loans: readonly AvailableLoan[]; crossed: readonly Crossing[]; months: number }

/** What has been paid so far, with a ring where the bank loan and MLT change places. */
export function PaidChart({ loans, crossed, months }: Props) {
  const t = useTranslations('comparison.chart')
  const ends = loans.map(({ name, costs }) =>
    t('paid.end', { name: t(`name.${name}`), total: formatRupiah(costs.totalIdr) }),
  )
  const turns = crossed.map(({ month, idr, paidMore }) =>
    t('paid.crossing', { month, amount: formatRupiah(idr), paidMore }),
  )
  const hasBoth = loans.some(({ name }) => name === 'mlt')
  const without = hasBoth && crossed.length === 0 ? [t('paid.noCrossing')] : []
  return (
    <LineChart
      description={[...ends, ...turns, ...without].join(' ')}
      heading={t('paid.heading')}
      id="gambar-dibayar"
      lines={loans.map(({ name, costs }) => ({ name, points: runningTotalPoints(costs.phases) }))}
      marks={crossed.map(({ month, idr, paidMore }) => ({
        month,
        idr,
        words: t('paid.mark', { month, paidMore }),
      }))}
      months={months}
    />
  )
}
