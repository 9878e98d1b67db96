import { useTranslations } from 'next-intl'
import type { PageSources as Sources } from '@/lib/content/figures/page-sources'

type Props = { sources: Sources }

/** Where the figures of a page come from, and where sources differ. */
export function PageSources({ sources }: Props) {
  const t = useTranslations('pageSources')
  if (sources.pointers.length === 0) return null
  return (
    <>
      <h2 id="sumber">{t('heading')}</h2>
      <p className="source">
        <b>{t('laws')}</b> {sources.pointers.join('; ')}.
      </p>
      <p className="source">
        <b>{t('readAt')}</b>{' '}
        {sources.sources.map(({ name, href }, i) => (
          <span key={href}>
            {i > 0 && ', '}
            <a href={href}>{name}</a>
          </span>
        ))}
        .
      </p>
      {sources.disagreements.length > 0 && <h3>{t('disagreements')}</h3>}
      {sources.disagreements.map(({ label, disagreement }) => (
        <p className="source note" key={label}>
          <b>{label}.</b> {disagreement.says} {t('stands')} {disagreement.stands} {disagreement.why}
        </p>
      ))}
    </>
  )
}
