import { useTranslations } from 'next-intl'
import type { Source } from '@/lib/content/fact-schema'
import { formatDay } from '@/lib/format/day'

/** The sources of a topic, numbered as the figures name them. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const t = useTranslations('sources')
  const days = [...new Set(sources.map(({ seenOn }) => seenOn))].sort()
  return (
    <>
      <h2>{t('list')}</h2>
      <p>{t('seenOn', { days: days.map(formatDay).join(', ') })}</p>
      <ol className="source">
        {sources.map(({ id, name, title, url }) => (
          <li key={id} id={id}>
            <a href={url} rel="noreferrer">
              {name}
            </a>
            : {title}
          </li>
        ))}
      </ol>
    </>
  )
}
