import { contributionCalendar } from '@/app/penyuluhan/kalender/contribution-calendar'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** What is paid month by month, for the reader's own calendar. */
export function GET() {
  return new Response(contributionCalendar('umum', siteDay()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}
