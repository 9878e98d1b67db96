import type { ChoiceAnswers, ChoiceFactId, ChoiceField } from './decision-list/choice-questions'
import type { JoiningRules, MembershipStart } from './membership'
import type { Action, Reason } from './reasons'
import type { Decider, Status } from './status'

/** A choice is called like the field that asks for it. */
export type ConditionCode = ChoiceField | 'masa-kepesertaan' | 'usia' | 'angsuran' | 'plafon'

/** What was answered; a property that is absent is not known yet. */
export type Answers = ChoiceAnswers & {
  start?: MembershipStart | undefined
  birthYear?: number | undefined
  incomeIdrPerMonth?: number | undefined
  loanIdr?: number | undefined
  tenorYears?: number | undefined
}

/** The figures of law and of banks, as they stand on one day. */
export type EligibilityRules = JoiningRules & {
  membershipMonths: number
  highestLoanIdr: number
  longestTenorYears: number
  youngestAgeYears: number
  oldestAgeYears: number
  /** `null`: no rate is recorded for the day. */
  annualRateBps: number | null
  /** How many instalments the income of a month has to cover: 3 says "at most a third". */
  instalmentsInIncome: number
  /** Above this share of the income a bank is likely to refuse. */
  heavyShareBps: number
}

/** Each figure or rule that a condition can rest on. */
export type ConditionFactId =
  | ChoiceFactId
  | 'mlt.masa-peserta'
  | 'mlt.usia-masuk'
  | 'mlt.usia-akhir'
  | 'bank.rasio-angsuran'
  | 'bank.rasio-angsuran-keras'
  | 'mlt.plafon-kpr'
  | 'mlt.tenor-kpr'

export type Amount =
  | { unit: 'idr' | 'years' | 'months'; value: number }
  | { unit: 'choice'; value: string }

/**
 * One thing looked at within a condition. `action` names what to do next; words come by code.
 * No `reason` where the condition and its status say it all.
 */
export type Finding = {
  status: Status
  reason: Reason | null
  action: Action | null
  factId: ConditionFactId
  required: Amount | null
  actual: Amount | null
}

export type Condition = {
  code: ConditionCode
  status: Status
  decider: Decider
  findings: Finding[]
}

/** Of a condition with two sides, the side that is met would only hide the one that is not. */
export function decidingFindings({ status, findings }: Condition): Finding[] {
  return findings.filter((finding) => finding.status === status)
}
