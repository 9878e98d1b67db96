import { slugOf } from '@/lib/format/slug'

type Props = {
  title: string
  /** For links; made of the title unless given. */
  id?: string
  children: React.ReactNode
}

/** What a reader does not need at once: closed, one tap away, open on paper. */
export function Fold({ title, id = slugOf(title), children }: Props) {
  return (
    <details className="fold" id={id}>
      <summary>{title}</summary>
      <div className="flow">{children}</div>
    </details>
  )
}
