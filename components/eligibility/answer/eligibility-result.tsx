import { useTranslations } from 'next-intl'
import { AdviceList } from '@/components/eligibility/advice/advice-list'
import { LoanFigures } from '@/components/eligibility/figures/loan-figures'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { ConditionList } from './condition-list'
import { FirstDay } from './first-day'
import { HonestOdds } from './honest-odds'
import { OtherWays } from './other-ways'
import { Verdict } from './verdict'

type Props = { eligibility: Eligibility; content: EligibilityContent }

/** The answer: the verdict, what to mend first, what can be counted, then every condition. */
export function EligibilityResult({ eligibility, content }: Props) {
  const t = useTranslations('eligibility')
  const { advice, firstDay, figures, isSubsidyAWay } = eligibility
  return (
    <section aria-labelledby="hasil" className="flow">
      <h2 id="hasil" tabIndex={-1}>
        {t('result')}
      </h2>
      <Verdict eligibility={eligibility} rules={content.rules} />
      {firstDay && <FirstDay basis={content.citations['mlt.masa-peserta']} firstDay={firstDay} />}
      <AdviceList advice={advice} content={content} firstDay={firstDay} />
      <HonestOdds odds={content.odds} />
      <LoanFigures content={content} figures={figures} />
      <ConditionList content={content} eligibility={eligibility} />
      <OtherWays isSubsidisedShown={isSubsidyAWay} subsidised={content.subsidised} />
    </section>
  )
}
