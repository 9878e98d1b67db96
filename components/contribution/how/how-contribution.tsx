import { useTranslations } from 'next-intl'
import { HowMade } from '@/components/figure/how-made'
import type { ContributionContent } from '@/lib/content/iuran/contribution-content'
import type { ContributionFactId } from '@/lib/content/iuran/contribution-facts'
import type { EmployeeAnswer, SelfEmployedAnswer } from '@/lib/iuran/answer'
import { jkkRateFacts } from '@/lib/iuran/wage-contribution'
import { oncePerPointer } from './once-per-pointer'
import { stepWords } from './step-words'

type Props = {
  answer: SelfEmployedAnswer | EmployeeAnswer
  citations: ContributionContent['citations']
}

/** The way from income or wage to what a month costs, with the law behind it. */
export function HowContribution({ answer, citations }: Props) {
  const t = useTranslations('contribution.how')
  const ids = answer.segment === 'bpu' ? factsOfPrice(answer) : factsOfShares(answer)
  return (
    <HowMade
      basis={oncePerPointer(ids.map((id) => citations[id]))}
      label={t('contribution')}
      steps={stepWords(answer.contribution.steps)}
    />
  )
}

function factsOfPrice({ input, contribution }: SelfEmployedAnswer): ContributionFactId[] {
  const { jhtIdr, discount } = contribution
  return [
    'bpu.golongan',
    'bpu.jkm',
    ...(jhtIdr === null ? [] : (['bpu.jht.persen'] as const)),
    ...(discount.status === 'none' ? [] : ([`bpu.diskon.${input.sector}`] as const)),
  ]
}

function factsOfShares({ input, contribution }: EmployeeAnswer): ContributionFactId[] {
  const { jht, jp, jkp } = contribution
  return [
    jkkRateFacts[input.riskClass],
    'jkm.pu',
    ...(jht.status === 'joined' ? (['jht.pu.majikan'] as const) : []),
    ...(jp.status === 'notJoined' ? [] : (['jp.upah-tertinggi'] as const)),
    ...(jkp.status === 'joined' ? (['jkp.iuran.pemerintah'] as const) : []),
  ]
}
