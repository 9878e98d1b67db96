import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import { adviceKinds } from '@/lib/kpr/eligibility/advice'
import type { Advice } from '@/lib/kpr/eligibility/eligibility'
import type { FirstDay } from '@/lib/kpr/eligibility/first-day'
import { AdviceItem } from './advice-item'
import { CreditCheckSteps } from './credit-check-steps'
import { EmployerLetter } from './employer-letter'

type Props = {
  advice: Advice
  firstDay: FirstDay | null
  content: EligibilityContent
}

/** What to mend first, numbered from the first to the last: who does it, and what. */
export function AdviceList({ advice, firstDay, content }: Props) {
  const t = useTranslations('eligibility.advice')
  const { steps } = advice
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
        const ofKind = steps.filter((step) => step.kind === kind)
        return (
          ofKind.length > 0 && (
            <div key={kind}>
              <h4>{t(`kind.${kind}`)}</h4>
              <ol start={ofKind[0]?.number}>
                {ofKind.map((step) => (
                  <AdviceItem
                    advice={advice}
                    content={content}
                    firstDay={firstDay}
                    key={step.action}
                    step={step}
                  />
                ))}
              </ol>
            </div>
          )
        )
      })}
      {advice.isEmployerAsked && <EmployerLetter />}
      {advice.isCreditRecordAsked && (
        <CreditCheckSteps channel={content.creditRecord} check={content.creditCheck} />
      )}
    </div>
  )
}
