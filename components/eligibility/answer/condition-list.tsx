import { useTranslations } from 'next-intl'
import type { EligibilityContent } from '@/lib/content/kpr/eligibility-content'
import type { Eligibility } from '@/lib/kpr/eligibility/eligibility'
import { ConditionItem } from './condition-item'

type Props = { eligibility: Eligibility; content: EligibilityContent }

/** What is unmet comes first, and all of it; what is met comes last, and folded. */
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
        if (shown.length === 0) return null
        const items = (
          <ul className="list-none p-0!" key="syarat">
            {shown.map((condition) => (
              <ConditionItem
                advice={advice}
                condition={condition}
                content={content}
                key={condition.code}
              />
            ))}
          </ul>
        )
        return status === 'ya' ? (
          <details className="fold" key={status}>
            <summary>{t('list.ya', { count: shown.length })}</summary>
            {items}
          </details>
        ) : (
          <div key={status}>
            <h4>{t(`list.${status}`)}</h4>
            {items}
          </div>
        )
      })}
    </div>
  )
}
