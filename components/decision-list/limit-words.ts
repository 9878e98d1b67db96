import { useTranslations } from 'next-intl'
import { formatFactValue } from '@/lib/format/fact-value'
import { formatPercent } from '@/lib/format/percent'
import type { EligibilityRules } from '@/lib/kpr/eligibility/condition'
import type { Limit } from '@/lib/kpr/eligibility/situation'

/** What a measure is held against: the figure of the rules, or the share of the income. */
export function useLimitWords(rules: EligibilityRules): Record<Limit, string> {
  const t = useTranslations('decisionList.limit')
  return {
    requiredMembershipMonths: formatFactValue(rules.membershipMonths, 'months'),
    youngestAgeYears: formatFactValue(rules.youngestAgeYears, 'years'),
    oldestAgeYears: formatFactValue(rules.oldestAgeYears, 'years'),
    lightInstalmentIdr: t('lightInstalmentIdr', { parts: rules.instalmentsInIncome }),
    heavyInstalmentIdr: t('heavyInstalmentIdr', { share: formatPercent(rules.heavyShareBps) }),
    highestLoanIdr: formatFactValue(rules.highestLoanIdr, 'idr'),
    longestTenorYears: formatFactValue(rules.longestTenorYears, 'years'),
  }
}
