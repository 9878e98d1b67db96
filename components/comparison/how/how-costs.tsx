import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import { writeValues } from '@/lib/format/step-values'
import type { CostsBesides } from '@/lib/kpr/comparison/purchase-costs'

type Props = { steps: CostsBesides['steps']; citations: ComparisonContent['citations'] }

/** The way to the costs at the start, and the records they rest on. */
export function HowCosts({ steps, citations }: Props) {
  const t = useTranslations('comparison.costs.how')
  return (
    <HowMade
      basis={[
        citations.originationFee,
        citations.administrationLow,
        citations.administrationHigh,
        citations.mortgageDeed,
        citations.acquisitionTax,
        citations.subsidisedTax,
        citations.earlyRepayment,
      ]}
      label={t('label')}
      steps={steps.map(({ code, values }) => t(code, writeValues(values)))}
    />
  )
}
