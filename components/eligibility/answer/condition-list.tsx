import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { ConditionItem } from './condition-item'

type Props = { eligibility: Eligibility; content: EligibilityContent }

/** What is unmet comes first, and all of it; what is met comes last. */
const statuses = ['tidak', 'belum-tahu', 'ya'] as const

/** Every condition by how it stands: why, who decides, where that is written. */
export function ConditionList({ eligibility, content }: Props) {
  const t = useTranslations('eligibility')
  const { conditions, advice } = eligibility
  return (
    <div className="flow">
      <h3>{t('list.heading')}</h3>
      {statuses.map((status) => {
        const shown = conditions.filter((each) => each.status === status)
        return (
          shown.length > 0 && (
            <div key={status}>
              <h4>{t(`list.${status}`)}</h4>
              <ul className="list-none p-0!">
                {shown.map((condition) => (
                  <ConditionItem
                    advice={advice}
                    condition={condition}
                    content={content}
                    key={condition.code}
                  />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}
