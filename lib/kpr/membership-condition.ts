import type { ConditionRule } from './condition-rule'
import { met, open, unmet } from './eligibility-condition'
import { type MembershipStart, membershipOn } from './membership-date'

/** How far the membership is, and what has to be known to say more. */
export type MembershipState = 'longEnough' | 'tooShort' | 'dayMissing' | 'monthMissing'

const membership = {
  factId: 'mlt.masa-peserta',
  required: 'requiredMembershipMonths',
  actual: 'membershipMonths',
} as const

export const membershipRule: ConditionRule = {
  code: 'masa-kepesertaan',
  decider: 'bpjs',
  asks: ['tanggal', 'bulan', 'tahun'],
  parts: [
    [
      { when: { missing: ['start'] }, ...open('memberUnknown', 'giveStart', membership) },
      { when: { membership: 'longEnough' }, ...met('memberLongEnough', membership) },
      { when: { membership: 'tooShort' }, ...unmet('memberTooShort', 'waitUntil', membership) },
      { when: { membership: 'dayMissing' }, ...open('memberDayUnknown', 'giveDay', membership) },
      { when: { membership: 'monthMissing' }, ...open('memberUnknown', 'giveStart', membership) },
    ],
  ],
}

/** The state on `today` (ISO), by the days of `membershipOn`. */
export function membershipStateOn(
  start: MembershipStart,
  requiredMonths: number,
  today: string,
): MembershipState {
  const membership = membershipOn(start, requiredMonths, today)
  if (membership.status === 'ya') return 'longEnough'
  if (membership.status === 'tidak') return 'tooShort'
  return membership.eligibleOn === null ? 'monthMissing' : 'dayMissing'
}
