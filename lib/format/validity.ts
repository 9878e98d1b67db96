import { formatDay, formatMonth } from './day'

/** Last day of validity: "Desember 2026" where it is a month's last day, else the day itself. */
export function formatUntil(isoDay: string): string {
  const next = new Date(`${isoDay}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1 ? formatMonth(isoDay) : formatDay(isoDay)
}

/** First day of validity: "Januari 2027" where it is a month's first day, else the day itself. */
export function formatFrom(isoDay: string): string {
  return isoDay.endsWith('-01') ? formatMonth(isoDay) : formatDay(isoDay)
}
