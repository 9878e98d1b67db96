import { type AdviceStep, adviceFor } from './advice'
import { affordableLoanIdr } from './affordability'
import type { Answers, Condition, EligibilityRules } from './condition'
import { decide } from './condition-rule'
import { basicCodes, conditionRules } from './decision-list/decision-list'
import { type EligibilityFigures, figuresOf } from './figures'
import { type FirstDay, firstDayOf } from './first-day'
import { situationOf } from './situation'
import { type Status, worstStatus } from './status'

export type Verdict = 'memenuhi' | 'belum' | 'belum-pasti'

/** The whole answer: amounts in unrounded rupiah, words by code. */
export type Eligibility = {
  /** Over the two conditions that the rule is known for: long enough a participant, and in JHT. */
  basic: Verdict
  /** Over all conditions. Even `memenuhi` is no approval: the bank decides. */
  overall: Verdict
  /** Every condition, in the order of the form: the unmet ones are all kept. */
  conditions: Condition[]
  /** How many conditions stand how. */
  counts: Record<Status, number>
  advice: Advice
  /** While the membership is too short or nearly so. */
  firstDay: FirstDay | null
  figures: EligibilityFigures
  /** The largest loan with a light instalment over the term typed; null while something is missing. */
  affordableLoanIdr: number | null
  /** True where the subsidised house is another way. */
  isSubsidyAWay: boolean
}

/** What to mend, and the figures its words name. */
export type Advice = {
  steps: AdviceStep[]
  longestTenorYears: number
  /** `null` while it cannot be counted. */
  largestLoanIdr: number | null
  /** True where the employer has something to do or to answer. */
  isEmployerAsked: boolean
  isCreditRecordAsked: boolean
}

/**
 * What stands between these answers and an MLT housing loan on `today` (ISO day, Asia/Jakarta).
 * A property missing from `answers` leaves its conditions `belum-tahu`; nothing throws.
 */
export function checkEligibility(
  answers: Answers,
  rules: EligibilityRules,
  today: string,
): Eligibility {
  const situation = situationOf(answers, rules, today)
  const conditions = conditionRules.map((rule) => decide(rule, situation))
  const overall = verdict(conditions)
  const figures = figuresOf(answers, rules, today)
  const affordableIdr = affordableLoanIdr(answers, rules)
  const isOpen = (is: (condition: Condition) => boolean) =>
    conditions.some((condition) => condition.status !== 'ya' && is(condition))
  const countOf = (status: Status) => conditions.filter((each) => each.status === status).length
  return {
    basic: verdict(conditions.filter(({ code }) => basicCodes.includes(code))),
    overall,
    conditions,
    counts: { ya: countOf('ya'), tidak: countOf('tidak'), 'belum-tahu': countOf('belum-tahu') },
    advice: {
      steps: adviceFor(conditions),
      // Nobody can be told to choose a term of no years: who is too old already hears that elsewhere.
      longestTenorYears: figures.longestTenor?.years || rules.longestTenorYears,
      largestLoanIdr: figures.largestLoan?.idr ?? affordableIdr,
      isEmployerAsked:
        answers.segment !== 'bpu' && isOpen(({ decider }) => decider === 'perusahaan'),
      isCreditRecordAsked: isOpen(({ code }) => code === 'slik'),
    },
    firstDay: firstDayOf(answers.start, rules.membershipMonths, today),
    figures,
    affordableLoanIdr: affordableIdr,
    isSubsidyAWay: answers.house !== 'punya' && overall === 'belum',
  }
}

function verdict(conditions: readonly Condition[]): Verdict {
  const status = worstStatus(conditions)
  if (status === 'tidak') return 'belum'
  return status === 'ya' ? 'memenuhi' : 'belum-pasti'
}
