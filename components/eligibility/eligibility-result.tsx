import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { EligibilityContent } from '@/lib/content/eligibility-rules'
import type { Eligibility } from '@/lib/kpr/eligibility'
import type { Answers } from '@/lib/kpr/eligibility-condition'
import { ConditionItem } from './condition-item'
import { LoanFigures } from './loan-figures'
import { OtherWays } from './other-ways'
import { Verdict } from './verdict'

type Props = {
  eligibility: Eligibility
  answers: Answers
  content: EligibilityContent
  headingRef: Ref<HTMLHeadingElement>
}

/** What is unmet comes first, and all of it; what is met comes last. */
const statuses = ['tidak', 'belum-tahu', 'ya'] as const

export function EligibilityResult({ eligibility, answers, content, headingRef }: Props) {
  const t = useTranslations('eligibility')
  return (
    <section aria-labelledby="hasil" className="flow">
      <h2 id="hasil" ref={headingRef} tabIndex={-1}>
        {t('result')}
      </h2>
      <Verdict
        eligibility={eligibility}
        isStartDayKnown={answers.start?.day !== undefined}
        rules={content.rules}
      />
      {statuses.map((status) => {
        const conditions = eligibility.conditions.filter((each) => each.status === status)
        return (
          conditions.length > 0 && (
            <div key={status}>
              <h3>{t(`list.${status}`)}</h3>
              <ul className="list-none p-0!">
                {conditions.map((condition) => (
                  <ConditionItem
                    condition={condition}
                    content={content}
                    eligibility={eligibility}
                    key={condition.code}
                  />
                ))}
              </ul>
            </div>
          )
        )
      })}
      <LoanFigures eligibility={eligibility} rules={content.rules} />
      <OtherWays
        answers={answers}
        isSubsidisedShown={answers.segment === 'bpu' || eligibility.overall === 'belum'}
        subsidised={content.subsidised}
      />
    </section>
  )
}
