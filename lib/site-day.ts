import { site } from './site'

const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' })

/** The day the site shows (ISO, Asia/Jakarta): SITE_DATE where set, so that any day can be fact-checked. */
export function siteDay(now: Date = new Date()): string {
  return site.date ?? jakarta.format(now)
}
