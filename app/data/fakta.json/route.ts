import { dataChangedOn } from '@/lib/content/figures/change-days'
import { openData } from '@/lib/content/figures/open-data'
import { sharedHeaders } from '@/lib/delivery/security-policy'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** Every recorded figure, for programs. */
export function GET() {
  const data = openData({ siteUrl: site.url, day: dataChangedOn(siteDay()) })
  return Response.json(data, { headers: sharedHeaders })
}
