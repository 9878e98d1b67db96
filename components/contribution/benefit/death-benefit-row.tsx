import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatRupiah } from '@/lib/format/rupiah'
import type { DeathBenefit } from '@/lib/iuran/benefits/death'
import { BenefitRow } from './benefit-row'

type Props = {
  death: DeathBenefit
  citations: ContributionContent['citations']
  /** Self-employed members wait for the full sum. */
  fullAfterMonths?: number
}

/** For the family when the member dies, not through work. */
export function DeathBenefitRow({ death, citations, fullAfterMonths }: Props) {
  const t = useTranslations('contribution.benefit')
  const how = useTranslations('contribution.how')
  const isEarly = death.status === 'early'
  const steps = isEarly
    ? [how('deathEarly', { sum: formatRupiah(death.totalIdr) })]
    : [
        how('deathFull', {
          grant: formatRupiah(death.lumpSumIdr),
          periodic: formatRupiah(death.periodicIdr),
          funeral: formatRupiah(death.funeralIdr),
          total: formatRupiah(death.totalIdr),
        }),
      ]
  const waiting = isEarly ? death.fullAfterMonths : fullAfterMonths
  return (
    <BenefitRow
      basis={
        waiting === undefined
          ? [citations['jkm.total']]
          : [citations[isEarly ? 'jkm.awal' : 'jkm.total'], citations['jkm.syarat-bulan']]
      }
      figure={<RupiahFigure name="manfaat.jkm" value={death.totalIdr} />}
      steps={steps}
    >
      {t('death')}{' '}
      {isEarly &&
        t.rich('deathLater', {
          months: formatFactValue(death.fullAfterMonths, 'months'),
          full: () => <RupiahFigure value={death.fullIdr} />,
        })}
      {!isEarly &&
        waiting !== undefined &&
        t('deathWaiting', { months: formatFactValue(waiting, 'months') })}
    </BenefitRow>
  )
}
