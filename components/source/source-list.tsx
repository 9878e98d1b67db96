import { useTranslations } from 'next-intl'
import type { Fact, Source } from '@/lib/content/figures/fact-schema'
import { formatDay } from '@/lib/format/day'

type Props = { sources: readonly Source[]; facts: readonly Fact[] }

/** The sources of a topic, numbered as the figures name them, each with the figures it carries. */
export function SourceList({ sources, facts }: Props) {
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
            : {title}. <i>{t('carries')}</i> {labelsOf(facts, id).join('; ')}.
          </li>
        ))}
      </ol>
    </>
  )
}

function labelsOf(facts: readonly Fact[], sourceId: string): string[] {
  return facts
    .filter(({ periods }) => periods.some((period) => period.sources.includes(sourceId)))
    .map(({ label }) => label)
}
