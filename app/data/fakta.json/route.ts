import { dataChangedOn } from '@/lib/content/figures/change-days'
import { openData } from '@/lib/content/figures/open-data'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** Every recorded figure, for programs. */
export function GET() {
  return Response.json(openData({ siteUrl: site.url, day: dataChangedOn(siteDay()) }))
}
