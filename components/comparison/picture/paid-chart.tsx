import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Chart } from '@/lib/kpr/comparison/chart'
import { LineChart } from './line-chart'

type Props = { lines: Chart['totals']; crossings: Chart['crossings']; months: number }

/** What has been paid so far, with a ring where the bank loan and MLT change places. */
export function PaidChart({ lines, crossings, months }: Props) {
  const t = useTranslations('comparison.chart')
  const crossed = crossings ?? []
  const ends = lines.map(({ name, totalIdr }) =>
    t('paid.end', { name: t(`name.${name}`), total: formatRupiah(totalIdr) }),
  )
  const turns = crossed.map(({ month, idr, paidMore }) =>
    t('paid.crossing', { month, amount: formatRupiah(idr), paidMore }),
  )
  const without = crossings?.length === 0 ? [t('paid.noCrossing')] : []
  return (
    <LineChart
      description={[...ends, ...turns, ...without].join(' ')}
      heading={t('paid.heading')}
      id="gambar-dibayar"
      lines={lines}
      marks={crossed.map(({ month, idr, paidMore }) => ({
        month,
        idr,
        words: t('paid.mark', { month, paidMore }),
      }))}
      months={months}
    />
  )
}
