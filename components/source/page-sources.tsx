import { useTranslations } from 'next-intl'
import type { PageSources as Sources } from '@/lib/content/page-sources'
import { formatDay } from '@/lib/format/day'

type Props = { sources: Sources; checkedOn: string }

/** End of a page: where its figures come from, where sources differ, and when somebody looked. */
export function PageSources({ sources, checkedOn }: Props) {
  const t = useTranslations('pageSources')
  const day = formatDay(checkedOn)
  return (
    <>
      <h2 id="sumber">{t('heading')}</h2>
      <p>{t.rich('checkedOn', { time: () => <time dateTime={checkedOn}>{day}</time> })}</p>
      <p className="source">
        <b>{t('laws')}</b> {sources.pointers.join('; ')}.
      </p>
      <p className="source">
        <b>{t('readAt')}</b>{' '}
        {sources.sources.map(({ id, name }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <a href={`/sumber#${id}`}>{name}</a>
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
