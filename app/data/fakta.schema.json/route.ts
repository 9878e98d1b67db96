import { openDataJsonSchema } from '@/lib/content/figures/open-data'
import { sharedHeaders } from '@/lib/delivery/security-policy'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** What /data/fakta.json looks like. */
export function GET() {
  return new Response(JSON.stringify(openDataJsonSchema(site.url)), {
    headers: { ...sharedHeaders, 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
