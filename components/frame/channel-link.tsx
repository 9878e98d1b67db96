import type { Channel } from '@/lib/content/channels'

/** An official address, printed as one would type it. */
export function ChannelLink({ channel }: { channel: Channel }) {
  return (
    <a href={channel.url} rel="noreferrer">
      {channel.label}
    </a>
  )
}
