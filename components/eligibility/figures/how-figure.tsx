import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import { richValues } from '@/components/figure/rich-values'
import type { Citation } from '@/lib/content/figures/citation'
import type { EligibilityFigures } from '@/lib/kpr/eligibility/figures'
import { PERCENT_IN_ONE } from '@/lib/units'

const exact = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 })
const cents = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })

/** With as many decimals as repeating the sum takes: a third of a rupiah must not be lost. */
const own = {
  monthlyRate: (rate: number) => `${exact.format(rate * PERCENT_IN_ONE)}%`,
  loanPerRupiah: exact.format,
  highestInstalmentIdr: (idr: number) => `Rp${cents.format(idr)}`,
}

type Figure = NonNullable<EligibilityFigures[keyof EligibilityFigures]>
type Props = { steps: readonly Figure['steps'][number][]; basis: readonly Citation[] }

/** The way to a figure of the check. */
export function HowFigure({ steps, basis }: Props) {
  const t = useTranslations('eligibility.figures')
  return (
    <HowMade
      basis={basis}
      label={t('how')}
      steps={steps.map((step) => t.rich(step.code, richValues(step, own)))}
    />
  )
}
