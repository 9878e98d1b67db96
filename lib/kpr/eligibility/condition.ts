import type { EligibilityValues } from './eligibility-fields'
import type { JoiningRules, MembershipStart } from './membership'
import type { Action, Reason } from './reasons'

/** The conditions in the order in which they are asked. */
export const conditionCodes = [
  'segmen',
  'jht',
  'masa-kepesertaan',
  'jkkjkm',
  'iuran',
  'perusahaan',
  'rumah',
  'pernah',
  'slik',
  'usia',
  'angsuran',
  'plafon',
] as const

export type ConditionCode = (typeof conditionCodes)[number]
export type Status = 'ya' | 'tidak' | 'belum-tahu'
export type Decider = 'anda' | 'perusahaan' | 'bpjs' | 'bank' | 'ojk'

/** What was answered; a property that is absent is not known yet. */
export type Answers = {
  segment?: EligibilityValues['segmen'] | undefined
  jht?: EligibilityValues['jht'] | undefined
  start?: MembershipStart | undefined
  jkkJkm?: EligibilityValues['jkkjkm'] | undefined
  contributions?: EligibilityValues['iuran'] | undefined
  employer?: EligibilityValues['perusahaan'] | undefined
  house?: EligibilityValues['rumah'] | undefined
  usedBefore?: EligibilityValues['pernah'] | undefined
  credit?: EligibilityValues['slik'] | undefined
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
  | 'mlt.syarat.segmen'
  | 'mlt.syarat.jht'
  | 'mlt.masa-peserta'
  | 'mlt.syarat.tiga-program'
  | 'mlt.syarat.iuran'
  | 'mlt.syarat.perusahaan'
  | 'mlt.syarat.rumah'
  | 'mlt.kali-pakai'
  | 'mlt.syarat.slik'
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

/** A single no decides; a single unknown leaves it open. */
export function worstStatus(parts: readonly { status: Status }[]): Status {
  if (parts.some(({ status }) => status === 'tidak')) return 'tidak'
  return parts.some(({ status }) => status === 'belum-tahu') ? 'belum-tahu' : 'ya'
}

export function met<const C extends object>(reason: Reason, comparison: C) {
  return { status: 'ya', reason, action: null, ...comparison } as const
}

export function unmet<const C extends object>(reason: Reason, action: Action, comparison: C) {
  return { status: 'tidak', reason, action, ...comparison } as const
}

export function open<const C extends object>(reason: Reason, action: Action, comparison: C) {
  return { status: 'belum-tahu', reason, action, ...comparison } as const
}
