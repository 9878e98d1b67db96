import { Fragment } from 'react'
import type { Channel } from '@/lib/content/channels'

/** An official address, printed as one would type it; it may break after a dot. */
export function ChannelLink({ channel }: { channel: Channel }) {
  return (
    <a href={channel.url} rel="noreferrer">
      {channel.label.split('.').map((part, i) => (
        <Fragment key={part}>
          {i > 0 && '.'}
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </a>
  )
}
