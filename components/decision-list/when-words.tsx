import { useTranslations } from 'next-intl'
import { optionOf } from '@/components/eligibility/form/choice-words'
import type { EligibilityRules } from '@/lib/kpr/eligibility/condition'
import type { ConditionRule, When } from '@/lib/kpr/eligibility/condition-rule'
import { useLimitWords } from './limit-words'

const anyOf = new Intl.ListFormat('id-ID', { type: 'disjunction' })

type Props = { when: When; rule: ConditionRule; rules: EligibilityRules }

/** When a case holds, in words. */
export function WhenWords({ when, rule, rules }: Props) {
  const t = useTranslations('decisionList')
  const words = useTranslations('eligibility')
  const limits = useLimitWords(rules)
  if ('answer' in when) {
    const [field = ''] = rule.asks
    return t('when.answer', { answer: words(`option.${optionOf(field, when.is)}`) })
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
