import { z } from 'zod'
import records from '@/content/channels.json'

const channelSchema = z.strictObject({
  /** The address as a reader would type it. */
  label: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  checkedOn: z.iso.date(),
})

export type Channel = z.infer<typeof channelSchema>

const ids = ['situs', 'sso', 'lapakasik', 'siapkerja', 'idebku', 'lacak'] as const

/** Official addresses: the only places outside the site a reader is sent to, besides the sources. */
export const channels = z.record(z.enum(ids), channelSchema).parse(records)
