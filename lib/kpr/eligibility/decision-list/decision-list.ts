import type { ConditionCode } from '@/lib/kpr/eligibility/condition'
import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { ageRule } from './age-condition'
import { choiceGroups } from './choice-questions'
import { choiceRules } from './choice-rule'
import { instalmentRule, loanLimitsRule } from './loan-conditions'
import { membershipRule } from './membership-condition'

/** The whole decision list, in the order of the form. The checker works from it. */
export const conditionRules: readonly ConditionRule[] = [
  ...choiceRules(choiceGroups.joining),
  membershipRule,
  ...choiceRules(choiceGroups.stopping),
  ...choiceRules(choiceGroups.rest),
  ageRule,
  instalmentRule,
  loanLimitsRule,
]

export const conditionCodes: readonly ConditionCode[] = conditionRules.map(({ code }) => code)

/** The two conditions that the rule is known for. */
export const basicCodes: readonly ConditionCode[] = ['jht', 'masa-kepesertaan']
