import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { richValues } from '@/components/figure/rich-values'
import type { TrueRateStep } from '@/lib/kpr/true-rate/answer'
import type { Period } from '@/lib/kpr/true-rate/true-rate'

const fraction = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 8 })

/** Two decimals would be too few: times the periods of a year they miss the yearly rate. */
const own = {
  periodRatePercent: (percent: number) => `${fraction.format(percent)}%`,
  ratePerPeriod: fraction.format,
}

type Props = { steps: readonly TrueRateStep[]; period: Period }

/** The way to one figure of the answer. */
export function HowRate({ steps, period }: Props) {
  const t = useTranslations('trueRate')
  const each = { period: t('period', { period }) }
  return (
    <HowMade
      label={t('how.label')}
      steps={steps.map((step) => t.rich(`how.${step.code}`, { ...richValues(step, own), ...each }))}
    />
  )
}
