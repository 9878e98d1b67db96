import { z } from 'zod'
import records from '@/content/channels.json'

const channelSchema = z.strictObject({
  /** The address or number as a reader would type it. */
  label: z.string().min(1),
  url: z.url({ protocol: /^(?:https|tel)$/ }),
  checkedOn: z.iso.date(),
})

export type Channel = z.infer<typeof channelSchema>

const ids = ['telepon', 'situs', 'sso', 'lapakasik', 'siapkerja', 'idebku', 'lacak'] as const

/** The call centre and the official addresses: the only places a reader is sent to, besides the sources. */
export const channels = z.record(z.enum(ids), channelSchema).parse(records)
