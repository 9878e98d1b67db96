import { z } from 'zod'
import record from '@/content/security.json'
import { addresses } from '@/lib/addresses'
import { language } from '@/lib/i18n/language'

const { expiresOn } = z
  .strictObject({ checkedOn: z.iso.date(), expiresOn: z.iso.date() })
  .parse(record)

type About = { siteUrl: URL; contact: string | null }

/**
 * Where to report a hole in the site (RFC 9116), until a day that `npm run upkeep` watches. Without
 * a contact it leads to the page that says who publishes the site.
 */
export function securityText({ siteUrl, contact }: About): string {
  const lines = [
    `Contact: ${contact === null ? new URL(addresses.about, siteUrl) : `mailto:${contact}`}`,
    `Expires: ${expiresOn}T00:00:00+07:00`,
    `Preferred-Languages: ${language}, en`,
    `Canonical: ${new URL('/.well-known/security.txt', siteUrl)}`,
  ]
  return `${lines.join('\n')}\n`
}
