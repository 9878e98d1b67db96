import { dayInJakarta } from './calendar/day'
import { site } from './site'

/** The day the site shows (ISO, Asia/Jakarta): SITE_DATE where set, so that any day can be fact-checked. */
export function siteDay(now: Date = new Date()): string {
  return site.date ?? dayInJakarta(now)
}
