import { useTranslations } from 'next-intl'
import { oncePerPointer } from '@/components/contribution/how/once-per-pointer'
import { stepWords } from '@/components/contribution/how/step-words'
import { HowMade } from '@/components/figure/how-made'
import type { Citation } from '@/lib/content/figures/citation'
import type { Step } from '@/lib/iuran/steps/step'

type Props = {
  figure: React.ReactNode
  steps: readonly Step[]
  basis: readonly Citation[]
  /** What is too long for the sentence. */
  more?: React.ReactNode
  children: React.ReactNode
}

/** One thing the member or the family gets: the sum, what for, and how it was made. */
export function BenefitRow({ figure, steps, basis, more, children }: Props) {
  const t = useTranslations('contribution.how')
  return (
    <div>
      {figure}
      <span>{children}</span>
      {more}
      <HowMade basis={oncePerPointer(basis)} label={t('benefit')} steps={stepWords(steps)} />
    </div>
  )
}
