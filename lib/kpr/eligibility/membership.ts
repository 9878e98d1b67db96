import { addMonths, partsOf } from '@/lib/calendar/day'
import { MONTHS_A_YEAR } from '@/lib/units'

/** When somebody became a participant, as far as known. Months count from 1. */
export type MembershipStart = { year: number; month?: number | undefined; day?: number | undefined }

/** Who can have joined, and when: a slip of a digit must not count as years of membership. */
export type JoiningRules = {
  /** Nobody was a participant before. */
  firstMembershipYear: number
  /** Nobody works, and so joins, at a younger age. */
  youngestWorkerYears: number
}

export type Membership =
  | { status: 'ya' }
  /** `eligibleOn`: the first day that is sure to be late enough, even where the day of joining is not known. */
  | { status: 'tidak' | 'belum-tahu'; eligibleOn: string | null }

/** How far the membership is, and what has to be known to say more. */
export type MembershipState = 'longEnough' | 'tooShort' | 'dayMissing' | 'monthMissing'

/**
 * Whether `requiredMonths` of membership have passed on `today` (ISO), the day itself included.
 * Without the day of joining the whole anniversary month is `belum-tahu`; with the year alone only
 * a year that is surely far enough back is `ya`.
 */
export function membershipOn(
  start: MembershipStart,
  requiredMonths: number,
  today: string,
): Membership {
  const { year, month, day } = start
  if (month === undefined) {
    const isSurelyMet = today >= addMonths({ year: year + 1, month: 1, day: 1 }, requiredMonths)
    return isSurelyMet ? { status: 'ya' } : { status: 'belum-tahu', eligibleOn: null }
  }
  const earliest = addMonths({ year, month, day: day ?? 1 }, requiredMonths)
  const latest =
    day === undefined ? addMonths({ year, month: month + 1, day: 1 }, requiredMonths) : earliest
  if (today >= latest) return { status: 'ya' }
  return { status: today >= earliest ? 'belum-tahu' : 'tidak', eligibleOn: latest }
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

/** Whole months of membership that have passed on `today`, at least: the last possible day of joining counts. */
export function monthsSince(
  { year, month = 12, day = 31 }: MembershipStart,
  today: string,
): number {
  const now = partsOf(today)
  const months = (now.year - year) * MONTHS_A_YEAR + now.month - month - (now.day < day ? 1 : 0)
  return Math.max(0, months)
}
