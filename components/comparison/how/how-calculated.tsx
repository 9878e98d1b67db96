import { useTranslations } from 'next-intl'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import type { Comparison, ComparisonInput } from '@/lib/kpr/comparison/compare'
import { HowLoan } from './how-loan'

type Props = { comparison: Comparison; input: ComparisonInput; content: ComparisonContent }

/** Each loan of the table opens to the way its figures were made. */
export function HowCalculated({ comparison, input, content }: Props) {
  const t = useTranslations('comparison.how')
  const { mlt, bank, flpp } = comparison
  const { citations } = content
  return (
    <div className="grid gap-1">
      {mlt.status === 'applicable' && (
        <HowLoan
          basis={[citations.biRate, citations.mltMargin, citations.mltReview]}
          costs={mlt}
          feesIdr={input.mltFeesIdr}
          name="mlt"
          note={t('mltRate', content.figures)}
        />
      )}
      <HowLoan costs={bank} feesIdr={input.bankFeesIdr} name="bank" note={t('bankRate')} />
      {flpp.status === 'applicable' && (
        <HowLoan
          basis={[citations.flppRate, citations.flppTenor]}
          costs={flpp}
          feesIdr={input.flppFeesIdr}
          name="flpp"
        />
      )}
    </div>
  )
}
