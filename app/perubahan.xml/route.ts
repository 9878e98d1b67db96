import { changesOn } from '@/lib/content/changes/changes'
import { atomFeed } from '@/lib/content/changes/changes-feed'
import { site } from '@/lib/site'
import { siteDay } from '@/lib/site-day'

export const dynamic = 'force-static'

/** Changes in the rules, for a feed reader. */
export function GET() {
  const day = siteDay()
  const about = { siteUrl: site.url, day, author: site.publisher }
  return new Response(atomFeed(changesOn(day), about), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
