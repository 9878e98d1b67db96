import { slugOf } from '@/lib/format/slug'

type Props = { title: string; children: React.ReactNode }

/** What to do in the first hours: readable at arm's length, and alone on a small sheet in print. */
export function PocketCard({ title, children }: Props) {
  return (
    <section className="pocket" id={slugOf(title)}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
