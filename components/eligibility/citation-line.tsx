import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Citation } from '@/lib/content/eligibility-rules'

/** Law and article, and the sources they were read in. */
export function CitationLine({ citations }: { citations: readonly Citation[] }) {
  const t = useTranslations('eligibility')
  const pointers = [...new Set(citations.map(({ pointer }) => pointer))]
  const sources = new Map(
    citations.flatMap(({ sources }) => sources).map(({ id, name }) => [id, name]),
  )
  return (
    <>
      {t('basis', { pointers: pointers.join('; ') })} {t('readAt')}{' '}
      {[...sources].map(([id, name], i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={`/sumber#${id}`}>{name}</a>
        </Fragment>
      ))}
      .
    </>
  )
}
