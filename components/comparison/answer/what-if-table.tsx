import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { writeValues } from '@/lib/format/step-values'
import type { WhatIfRates } from '@/lib/kpr/comparison/what-if'
import { WhatIfRows } from './what-if-rows'

type Props = { whatIf: readonly WhatIfRates[]; content: ComparisonContent }

/** The instalment if rates moved: nobody knows whether, so a few steps are shown side by side. */
export function WhatIfTable({ whatIf, content }: Props) {
  const t = useTranslations('comparison.whatIf')
  const isMltThere = whatIf.some(({ name }) => name === 'mlt')
  return (
    <section className="grid gap-3">
      <h3 id="andai">{t('heading')}</h3>
      {whatIf.map((rates) => (
        <WhatIfRows key={rates.name} rates={rates} />
      ))}
      <p className="note">{t('unknown')}</p>
      <HowMade
        basis={isMltThere ? [content.citations.mltReview] : []}
        label={t('how.label')}
        steps={[
          ...whatIf.map(({ step: { code, values } }) => t(`how.${code}`, writeValues(values))),
          t('how.extra'),
        ]}
      />
    </section>
  )
}
