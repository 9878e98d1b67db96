import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { type AdviceStep, adviceKinds } from '@/lib/kpr/eligibility/advice'
import type { Answers } from '@/lib/kpr/eligibility/condition'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { AdviceItem } from './advice-item'
import { CreditCheckSteps } from './credit-check-steps'
import { EmployerLetter } from './employer-letter'

type Props = {
  steps: readonly AdviceStep[]
  answers: Answers
  eligibility: Eligibility
  content: EligibilityContent
  largestLoanIdr: number | null
}

/** What to mend first, numbered from the first to the last: who does it, and what. */
export function AdviceList({ steps, answers, eligibility, content, largestLoanIdr }: Props) {
  const t = useTranslations('eligibility.advice')
  const { conditions } = eligibility
  const isEmployerOpen = conditions.some(
    ({ decider, status }) => decider === 'perusahaan' && status !== 'ya',
  )
  const isCreditOpen = conditions.some(({ code, status }) => code === 'slik' && status !== 'ya')
  if (steps.length === 0) {
    return (
      <p>
        {t.rich('nothing', {
          how: (words) => <a href="/program/mlt#cara-mengajukan">{words}</a>,
        })}
      </p>
    )
  }
  return (
    <div className="advice flow">
      <h3>{t('heading')}</h3>
      {adviceKinds.map((kind) => {
        const first = steps.findIndex((step) => step.kind === kind)
        return (
          first >= 0 && (
            <div key={kind}>
              <h4>{t(`kind.${kind}`)}</h4>
              <ol start={first + 1}>
                {steps.map(
                  (step, i) =>
                    step.kind === kind && (
                      <AdviceItem
                        content={content}
                        eligibility={eligibility}
                        key={step.action}
                        largestLoanIdr={largestLoanIdr}
                        number={i + 1}
                        step={step}
                      />
                    ),
                )}
              </ol>
            </div>
          )
        )
      })}
      {isEmployerOpen && answers.segment !== 'bpu' && <EmployerLetter />}
      {isCreditOpen && (
        <CreditCheckSteps channel={content.creditRecord} check={content.creditCheck} />
      )}
    </div>
  )
}
