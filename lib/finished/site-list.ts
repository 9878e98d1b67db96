import { z } from 'zod'

const finishedFileSchema = z.strictObject({
  /** What a reader asks for. */
  address: z.string().startsWith('/'),
  /** Where it lies, from the folder of its list; `.br` and `.gz` beside it where `isCompressed`. */
  file: z.string(),
  status: z.int(),
  /** Headers that are its own: its type, a page's policy; one of all that is empty is not sent. */
  headers: z.record(z.string(), z.string()),
  /** Its address changes with its content: it may be kept for good. */
  isImmutable: z.boolean(),
  isCompressed: z.boolean(),
  bytes: z.int(),
  /** Of the uncompressed content, in hex. */
  sha256: z.string(),
})

/** What differs from the site of the build on another day. */
export const dayListSchema = z.strictObject({
  /** ISO day in Jakarta for which it was made. */
  day: z.iso.date(),
  files: z.array(finishedFileSchema),
})

export const siteListSchema = dayListSchema.extend({
  build: z.string(),
  /** Last day (ISO) that the records were asked for: what holds later is not known to the build. */
  until: z.iso.date(),
  /** Days (ISO) on which something shown changes, in order, up to `until`. */
  changeDays: z.array(z.iso.date()),
})

/** One finished answer: a page, a script, a file of data. */
export type FinishedFile = z.infer<typeof finishedFileSchema>

export type DayList = z.infer<typeof dayListSchema>

/** All that a build has finished. */
export type SiteList = z.infer<typeof siteListSchema>
