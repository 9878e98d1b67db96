import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { PageSources as Sources } from '@/lib/content/figures/page-sources'
import { lawsNamed } from './laws-named'

type Props = { sources: Sources }

/** Where the figures of a page come from, and where sources differ: folded, and not on paper. */
export function PageSources({ sources: { pointers, sources, disagreements } }: Props) {
  const t = useTranslations('pageSources')
  if (pointers.length === 0) return null
  const laws = lawsNamed(pointers)
  return (
    <>
      <details className="fold sources" id="sumber">
        <summary>{t('heading', { count: sources.length })}</summary>
        {laws.length > 0 && (
          <p>
            <b>{t('laws')}</b> {laws.join(', ')}. {t('articles')}
          </p>
        )}
        <p>
          <b>{t('readAt')}</b>{' '}
          {sources.map(({ name, href }, i) => (
            <Fragment key={href}>
              {i > 0 && ', '}
              <a href={href}>{name}</a>
            </Fragment>
          ))}
          .
        </p>
      </details>
      {disagreements.length > 0 && (
        <details className="fold sources" id="sumber-tidak-sama">
          <summary>{t('disagreements', { count: disagreements.length })}</summary>
          {disagreements.map(({ label, disagreement }) => (
            <p key={label}>
              <b>{label}.</b> {disagreement.says} {t('stands')} {disagreement.stands}{' '}
              {disagreement.why}
            </p>
          ))}
        </details>
      )}
    </>
  )
}
