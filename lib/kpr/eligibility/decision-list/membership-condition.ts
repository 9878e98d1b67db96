import type { ConditionRule } from '@/lib/kpr/eligibility/condition-rule'
import { met, open, unmet } from '@/lib/kpr/eligibility/status'

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
      { when: { missing: ['start'] }, ...open('memberUnknown', 'giveStart'), ...membership },
      { when: { membership: 'longEnough' }, ...met('memberLongEnough'), ...membership },
      { when: { membership: 'tooShort' }, ...unmet('memberTooShort', 'waitUntil'), ...membership },
      { when: { membership: 'dayMissing' }, ...open('memberDayUnknown', 'giveDay'), ...membership },
      {
        when: { membership: 'monthMissing' },
        ...open('memberUnknown', 'giveStart'),
        ...membership,
      },
    ],
  ],
}
