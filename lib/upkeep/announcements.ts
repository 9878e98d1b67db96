import { z } from 'zod'
import record from '@/content/announcements.json'
import type { Announcement } from './upkeep'

/** An entry goes when its figures are recorded, or gets the next day to look. */
export const announcementSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  what: z.string().min(1),
  lookFrom: z.iso.date(),
  why: z.string().min(1),
  lookIn: z.string().min(1),
  /** Id of the source that leads to expect it. */
  source: z.string().min(1),
  factIds: z.array(z.string()).min(1),
}) satisfies z.ZodType<Announcement>

/** What is known to be announced, the first to look for first. */
export const announcements = z.array(announcementSchema).parse(record)
