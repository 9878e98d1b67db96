import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { richValues } from '@/components/figure/rich-values'
import type { ComparisonContent } from '@/lib/content/kpr/comparison-content'
import type { AvailableLoan } from '@/lib/kpr/comparison/compared-loan'

const fraction = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 8 })

type Props = { loan: AvailableLoan; content: ComparisonContent }

/** The way to every figure of one loan: the formula in words, then with the figures put in. */
export function HowLoan({ loan: { name, steps }, content }: Props) {
  const t = useTranslations('comparison.how')
  const names = useTranslations('comparison.table')
  const own = { monthlyRate: fraction.format }
  return (
    <HowMade
      basis={content.loanCitations[name]}
      label={t('label', { name: names(name) })}
      steps={steps.map((step) =>
        t.rich(step.code, { ...content.figures, ...richValues(step, own) }),
      )}
    />
  )
}
