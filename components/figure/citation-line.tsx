import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Citation } from '@/lib/content/figures/citation'

type Props = { citations: readonly Citation[] }

/** "Based on …": law and article, each leading to its record, which names the sources. */
export function CitationLine({ citations }: Props) {
  const t = useTranslations('eligibility')
  return (
    <>
      {t('basis')} <CitationLinks citations={citations} />.
    </>
  )
}

/** The same without words around it. */
export function CitationLinks({ citations }: Props) {
  return citations.map(({ pointer, href }, i) => (
    <Fragment key={href}>
      {i > 0 && '; '}
      <a href={href}>{pointer}</a>
    </Fragment>
  ))
}
