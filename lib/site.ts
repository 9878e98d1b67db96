import { z } from 'zod'

const environment = z.object({
  SITE_URL: z.url({ protocol: /^https?$/ }).default('https://bebascemas.example'),
  SITE_PUBLISHER: z.string().min(1).default('Tim Bebas Cemas'),
  SITE_CONTACT: z.email().optional(),
  SITE_DATE: z.iso.date().optional(),
})

const read = environment.parse({
  SITE_URL: process.env.SITE_URL || undefined,
  SITE_PUBLISHER: process.env.SITE_PUBLISHER || undefined,
  SITE_CONTACT: process.env.SITE_CONTACT || undefined,
  SITE_DATE: process.env.SITE_DATE || undefined,
})

/** Who publishes the site and where; from environment variables, with safe defaults. */
export const site = {
  name: 'Bebas Cemas',
  url: new URL(read.SITE_URL),
  publisher: read.SITE_PUBLISHER,
  /** Where a reader reports a mistake; null where nobody has said. */
  contact: read.SITE_CONTACT ?? null,
  /** Set to show the whole site as of another day. */
  date: read.SITE_DATE ?? null,
} as const

/** What whoever starts the site should know of its settings, in their language: none where all are made. */
export const remarks: readonly string[] = read.SITE_CONTACT
  ? []
  : ['SITE_CONTACT is not set: no page says where to report a mistake']
