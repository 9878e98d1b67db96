import { calendarAnswer } from '@/app/penyuluhan/kalender/contribution-calendar'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** What is paid month by month, for the reader's own calendar. */
export function GET() {
  return calendarAnswer('umum', siteDay(), siteDay())
}
