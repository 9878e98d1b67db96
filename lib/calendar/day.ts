/** A day of the calendar in its parts; months count from 1. */
export type DayParts = { year: number; month: number; day: number }

const JAKARTA_AHEAD_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The day in Jakarta at a moment. Western Indonesia is seven hours ahead all year round. */
export function dayInJakarta(now: Date): string {
  return isoDay(new Date(now.getTime() + JAKARTA_AHEAD_MS))
}

/** True for an ISO day that the calendar has: not for 2027-02-29. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = startOf(text)
  return !Number.isNaN(date.getTime()) && isoDay(date) === text
}

export function partsOf(day: string): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}

export function yearOf(day: string): number {
  return partsOf(day).year
}

/** The ISO day so many days later; negative: earlier. */
export function addDays(day: string, days: number): string {
  const date = startOf(day)
  date.setUTCDate(date.getUTCDate() + days)
  return isoDay(date)
}

/** How many days later the second day (ISO) is; negative: earlier. */
export function daysBetween(from: string, to: string): number {
  return (startOf(to).getTime() - startOf(from).getTime()) / DAY_MS
}

/** How many days a month has; the thirteenth is the first of the next year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * The day (ISO) on which `months` have passed since a day. A day that the month does not have
 * is counted as the first of the next month: 29 February plus a year is 1 March.
 */
export function addMonths({ year, month, day }: DayParts, months: number): string {
  const isMissing = day > daysInMonth(year, month + months)
  const [reached, date] = isMissing ? [month + months + 1, 1] : [month + months, day]
  return isoDay(new Date(Date.UTC(year, reached - 1, date)))
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
