import { addMonths } from '@/lib/calendar/day'
import { type Step, step } from '@/lib/step'
import { type MembershipStart, membershipOn } from './membership'

/** The first day that is sure to be late enough, and how it is counted. */
export type FirstDay = {
  /** ISO day. */
  on: string
  /** True where the day of joining is not known: it may come sooner. */
  isLatest: boolean
  steps: Step<'rule' | 'dayUnknown' | 'sum' | 'dayMissing'>[]
}

/** `null` where the day has come, or cannot be known without the month of joining. */
export function firstDayOf(
  start: MembershipStart | undefined,
  requiredMonths: number,
  today: string,
): FirstDay | null {
  const membership = start && membershipOn(start, requiredMonths, today)
  if (!start?.month || !membership || membership.status === 'ya') return null
  const { year, month, day } = start
  const { eligibleOn: on } = membership
  if (on === null) return null
  const startOn = addMonths({ year, month, day: day ?? 1 }, day === undefined ? 1 : 0)
  const isMissing = startOn.slice(-2) !== on.slice(-2)
  return {
    on,
    isLatest: day === undefined,
    steps: [
      step('rule', { months: requiredMonths }),
      ...(day === undefined ? [step('dayUnknown', { startOn })] : []),
      step('sum', { startOn, months: requiredMonths, dayOn: on }),
      ...(isMissing ? [step('dayMissing')] : []),
    ],
  }
}
