import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { Chart } from '@/lib/kpr/comparison/chart'
import { LineChart } from './line-chart'

type Props = { lines: Chart['instalments']; months: number }

/** The instalment of every month as steps, with a ring where it changes. */
export function InstalmentChart({ lines, months }: Props) {
  const t = useTranslations('comparison.chart')
  const marks = lines.flatMap(({ changes }) =>
    changes.map(({ month, direction, toIdr }) => ({
      month: month - 1,
      idr: toIdr,
      words: t('instalment.change', { month, direction }),
    })),
  )
  const sentences = lines.map((line) => {
    const [change] = line.changes
    const name = t(`name.${line.name}`)
    const first = formatRupiah(line.firstIdr)
    if (!change) return t('instalment.same', { name, first })
    const { month, direction, toIdr } = change
    return t('instalment.changes', { name, first, month, direction, later: formatRupiah(toIdr) })
  })
  return (
    <LineChart
      description={sentences.join(' ')}
      heading={t('instalment.heading')}
      id="gambar-cicilan"
      lines={lines}
      marks={marks.sort((a, b) => a.month - b.month)}
      months={months}
    />
  )
}
