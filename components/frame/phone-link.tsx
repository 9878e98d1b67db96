import type { Channel } from '@/lib/content/channels'

type Props = { channel: Channel; className?: string }

/** A number to call at a tap. */
export function PhoneLink({ channel, className }: Props) {
  return (
    <a href={channel.url} className={className}>
      {channel.label}
    </a>
  )
}
