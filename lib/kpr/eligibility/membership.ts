import { MONTHS_A_YEAR } from '@/lib/units'

/** When somebody became a participant, as far as known. Months count from 1. */
export type MembershipStart = { year: number; month?: number | undefined; day?: number | undefined }

export type Membership =
  | { status: 'ya' }
  /** `eligibleOn`: the first day that is sure to be late enough, even where the day of joining is not known. */
  | { status: 'tidak' | 'belum-tahu'; eligibleOn: string | null }

/** How far the membership is, and what has to be known to say more. */
export type MembershipState = 'longEnough' | 'tooShort' | 'dayMissing' | 'monthMissing'

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The day (ISO) on which `months` have passed since a day. A day that the month does not have
 * is counted as the first of the next month: 29 February plus a year is 1 March.
 */
export function addMonths(start: Required<MembershipStart>, months: number): string {
  const { year, month = 1, day = 1 } = start
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1)
  const isMissing = day > lastDay
  return isoDay(
    first.getUTCFullYear(),
    first.getUTCMonth() + (isMissing ? 1 : 0),
    isMissing ? 1 : day,
  )
}

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
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number)
  const months = (thisYear - year) * MONTHS_A_YEAR + thisMonth - month - (thisDay < day ? 1 : 0)
  return Math.max(0, months)
}

function isoDay(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)
}
