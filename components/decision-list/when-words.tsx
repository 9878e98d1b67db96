import { useTranslations } from 'next-intl'
import type { EligibilityRules } from '@/lib/kpr/eligibility/condition'
import type { When } from '@/lib/kpr/eligibility/condition-rule'
import { useLimitWords } from './limit-words'

const anyOf = new Intl.ListFormat('id-ID', { type: 'disjunction' })

type Props = { when: When; rules: EligibilityRules }

/** When a case holds, in words. */
export function WhenWords({ when, rules }: Props) {
  const t = useTranslations('decisionList')
  const words = useTranslations('eligibility')
  const limits = useLimitWords(rules)
  if ('answer' in when) {
    return t('when.answer', { answer: words(`option.${when.option}`) })
  }
  if ('membership' in when) {
    return t(`when.${when.membership}`, { months: limits.requiredMembershipMonths })
  }
  if ('missing' in when) {
    return t('when.missing', {
      what: anyOf.format(when.missing.map((name) => t(`missing.${name}`))),
    })
  }
  const measure = t(`measure.${when.measure}`)
  return t(`when.${when.compare}`, { measure, limit: limits[when.limit] })
}
