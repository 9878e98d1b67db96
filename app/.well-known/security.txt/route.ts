import { securityText } from '@/lib/content/security-text'
import { site } from '@/lib/site'

export const dynamic = 'force-static'

/** Where to report a hole in the site. */
export function GET() {
  return new Response(securityText({ siteUrl: site.url, contact: site.contact }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
