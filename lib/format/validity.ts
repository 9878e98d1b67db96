import { addDays } from '@/lib/calendar/day'
import { formatDay, formatMonth } from './day'

/** Last day of validity: "Desember 2026" where it is a month's last day, else the day itself. */
export function formatUntil(isoDay: string): string {
  return addDays(isoDay, 1).endsWith('-01') ? formatMonth(isoDay) : formatDay(isoDay)
}

/** First day of validity: "Januari 2027" where it is a month's first day, else the day itself. */
export function formatFrom(isoDay: string): string {
  return isoDay.endsWith('-01') ? formatMonth(isoDay) : formatDay(isoDay)
}
