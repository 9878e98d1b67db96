import { addDays } from '../calendar/day.ts'
import type { SiteList } from './site-list.ts'

/**
 * Of the days (ISO) that pages were made for, one whose pages hold on `day`: nothing changes between
 * the two. Null where there is none, and on days that the build does not know.
 */
export function fittingDay(
  day: string,
  made: readonly string[],
  { until, changeDays }: Pick<SiteList, 'until' | 'changeDays'>,
): string | null {
  if (made.includes(day)) return day
  const since = changeDays.findLast((change) => change <= day)
  if (since === undefined || day > until) return null
  const next = changeDays.find((change) => change > day) ?? addDays(until, 1)
  return made.find((each) => since <= each && each < next) ?? null
}
