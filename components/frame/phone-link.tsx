import type { Channel } from '@/lib/content/channels'

/** A number to call, within a sentence. */
export function PhoneLink({ channel: { url, label } }: { channel: Channel }) {
  return <a href={url}>{label}</a>
}
