import type { ReactNode } from 'react'
import { slugOf } from '@/lib/format/slug'

type Props = {
  title: ReactNode
  /** For links; made of the title unless given. */
  id?: string
  children: ReactNode
}

/** What a reader does not need at once: closed, one tap away, open on paper. */
export function Fold({ title, id, children }: Props) {
  return (
    <details className="fold" id={id ?? (typeof title === 'string' ? slugOf(title) : undefined)}>
      <summary>{title}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
