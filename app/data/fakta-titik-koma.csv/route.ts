import { dataChangedOn } from '@/lib/content/figures/change-days'
import { openData, toSemicolonCsv } from '@/lib/content/figures/open-data'
import { sharedHeaders } from '@/lib/delivery/security-policy'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** Every recorded figure, for spreadsheets set to Indonesian. */
export function GET() {
  const data = openData({ siteUrl: site.url, day: dataChangedOn(siteDay()) })
  return new Response(toSemicolonCsv(data), {
    headers: { ...sharedHeaders, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  })
}
