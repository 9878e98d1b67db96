import { useTranslations } from 'next-intl'
import type { Source } from '@/lib/content/fact-schema'
import { formatDay } from '@/lib/format/day'

const kinds = ['hukum', 'resmi', 'berita', 'lain'] as const

export function SourceList({ sources }: { sources: readonly Source[] }) {
  const t = useTranslations('sources')
  const days = [...new Set(sources.map(({ seenOn }) => seenOn))].sort()
  return (
    <>
      <h2>{t('list')}</h2>
      <p>{t('seenOn', { days: days.map(formatDay).join(', ') })}</p>
      {kinds.map((kind) => (
        <section key={kind} className="prose">
          <h3>{t(`kind.${kind}`)}</h3>
          <ul className="source">
            {sources
              .filter((source) => source.kind === kind)
              .map(({ id, name, title, url }) => (
                <li key={id} id={id}>
                  <a href={url} rel="noreferrer">
                    {name}
                  </a>
                  : {title}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
