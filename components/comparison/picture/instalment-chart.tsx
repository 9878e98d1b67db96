import { useTranslations } from 'next-intl'
import { formatRupiah } from '@/lib/format/rupiah'
import type { AvailableLoan } from '@/lib/kpr/comparison/available-loans'
import { instalmentChanges, instalmentSteps } from '@/lib/kpr/comparison/instalment-steps'
import { LineChart } from './line-chart'

type Props = { loans: readonly AvailableLoan[]; months: number }

/** The instalment of every month as steps, with a ring where it changes. */
export function InstalmentChart({ loans, months }: Props) {
  const t = useTranslations('comparison.chart')
  const direction = (fromIdr: number, toIdr: number) => (toIdr < fromIdr ? 'down' : 'up')
  const marks = loans.flatMap(({ costs }) =>
    instalmentChanges(costs.phases).map(({ month, fromIdr, toIdr }) => ({
      month: month - 1,
      idr: toIdr,
      words: t('instalment.change', { month, direction: direction(fromIdr, toIdr) }),
    })),
  )
  const sentences = loans.map(({ name, costs }) => {
    const [change] = instalmentChanges(costs.phases)
    const first = formatRupiah(costs.firstInstalmentIdr)
    if (!change) return t('instalment.same', { name: t(`name.${name}`), first })
    return t('instalment.changes', {
      name: t(`name.${name}`),
      first,
      month: change.month,
      direction: direction(change.fromIdr, change.toIdr),
      later: formatRupiah(change.toIdr),
    })
  })
  return (
    <LineChart
      description={sentences.join(' ')}
      heading={t('instalment.heading')}
      id="gambar-cicilan"
      lines={loans.map(({ name, costs }) => ({ name, points: instalmentSteps(costs.phases) }))}
      marks={marks.sort((a, b) => a.month - b.month)}
      months={months}
    />
  )
}
