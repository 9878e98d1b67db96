import { useTranslations } from 'next-intl'
import { RupiahFigure } from '@/components/figure/named-figure'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import { formatFactValue } from '@/lib/format/fact-value'
import type { DeathBenefit } from '@/lib/iuran/benefits/death'
import type { Explained } from '@/lib/iuran/steps/step'
import { BenefitRow } from './benefit-row'

type Props = {
  death: Explained<DeathBenefit>
  citations: ContributionContent['citations']
  /** Self-employed members wait for the full sum. */
  fullAfterMonths?: number
}

/** For the family when the member dies, not through work. */
export function DeathBenefitRow({ death, citations, fullAfterMonths }: Props) {
  const t = useTranslations('contribution.benefit')
  const isEarly = death.status === 'early'
  const months = fullAfterMonths === undefined ? null : formatFactValue(fullAfterMonths, 'months')
  const waiting = months === null ? [] : [citations['jkm.syarat-bulan']]
  return (
    <BenefitRow
      basis={[citations[isEarly ? 'jkm.awal' : 'jkm.total'], ...waiting]}
      figure={<RupiahFigure name="manfaat.jkm" value={death.totalIdr} />}
      steps={death.steps}
    >
      {t('death')}{' '}
      {isEarly
        ? t.rich('deathLater', {
            months: formatFactValue(death.fullAfterMonths, 'months'),
            full: () => <RupiahFigure value={death.fullIdr} />,
          })
        : months && t('deathWaiting', { months })}
    </BenefitRow>
  )
}
