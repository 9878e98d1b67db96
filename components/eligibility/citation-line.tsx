import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Citation } from '@/lib/content/eligibility-rules'

/** Law and article, each leading to its record, which names the sources. */
export function CitationLine({ citations }: { citations: readonly Citation[] }) {
  const t = useTranslations('eligibility')
  return (
    <>
      {t('basis')}{' '}
      {citations.map(({ pointer, href }, i) => (
        <Fragment key={href}>
          {i > 0 && '; '}
          <a href={href}>{pointer}</a>
        </Fragment>
      ))}
      .
    </>
  )
}
