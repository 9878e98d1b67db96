import { useTranslations } from 'next-intl'
import { AdviceList } from '@/components/eligibility/advice/advice-list'
import { LoanFigures } from '@/components/eligibility/figures/loan-figures'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { adviceFor } from '@/lib/kpr/eligibility/advice'
import { largestLoanSteps } from '@/lib/kpr/eligibility/affordability'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { ConditionList } from './condition-list'
import { FirstDay } from './first-day'
import { HonestOdds } from './honest-odds'
import { OtherWays } from './other-ways'
import { Verdict } from './verdict'

type Props = {
  eligibility: Eligibility
  answers: Answers
  content: EligibilityContent
}

/** The answer: the verdict, what to mend first, what can be counted, then every condition. */
export function EligibilityResult({ eligibility, answers, content }: Props) {
  const t = useTranslations('eligibility')
  const steps = adviceFor(eligibility.conditions)
  const largest = largestLoanSteps(answers, content.rules, eligibility.longestTenorYears)
  return (
    <section aria-labelledby="hasil" className="flow">
      <h2 id="hasil" tabIndex={-1}>
        {t('result')}
      </h2>
      <Verdict
        eligibility={eligibility}
        isStartDayKnown={answers.start?.day !== undefined}
        rules={content.rules}
      />
      <FirstDay content={content} eligibleOn={eligibility.eligibleOn} start={answers.start} />
      <AdviceList
        answers={answers}
        content={content}
        eligibility={eligibility}
        largestLoanIdr={largest?.loanIdr ?? eligibility.affordableLoanIdr}
        steps={steps}
      />
      <HonestOdds odds={content.odds} />
      <LoanFigures
        answers={answers}
        content={content}
        eligibility={eligibility}
        largest={largest}
      />
      <ConditionList content={content} eligibility={eligibility} steps={steps} />
      <OtherWays
        isSubsidisedShown={
          answers.house !== 'punya' &&
          (answers.segment === 'bpu' || eligibility.overall === 'belum')
        }
        subsidised={content.subsidised}
      />
    </section>
  )
}
