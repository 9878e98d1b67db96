import type { ConditionCode } from '@/lib/kpr/eligibility/condition'
import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { ageRule } from './age-condition'
import {
  contributionsRule,
  creditRule,
  employerRule,
  houseRule,
  jhtRule,
  otherProgramsRule,
  segmentRule,
  usedBeforeRule,
} from './choice-conditions'
import { instalmentRule, loanLimitsRule } from './loan-conditions'
import { membershipRule } from './membership-condition'

/** The whole decision list, in the order of the form. The checker works from it. */
export const conditionRules: readonly ConditionRule[] = [
  segmentRule,
  jhtRule,
  membershipRule,
  otherProgramsRule,
  contributionsRule,
  employerRule,
  houseRule,
  usedBeforeRule,
  creditRule,
  ageRule,
  instalmentRule,
  loanLimitsRule,
]

/** The two conditions that the rule is known for. */
export const basicCodes: readonly ConditionCode[] = ['jht', 'masa-kepesertaan']
