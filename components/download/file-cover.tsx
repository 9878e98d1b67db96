import { useTranslations } from 'next-intl'
import { addresses } from '@/lib/addresses'
import { formatDay } from '@/lib/format/day'

/** What the one file holds, most urgent first. */
const parts = [
  'claim',
  'scams',
  'occupations',
  'programs',
  'cost',
  'join',
  'questions',
  'house',
  'offices',
] as const

type Props = {
  /** ISO day for which the file is made. */
  day: string
  /** Where the newest one is. */
  newest: URL
}

/** First screen of the one file: how old it is, where the newest is, what it holds. */
export function FileCover({ day, newest }: Props) {
  const t = useTranslations('oneFile')
  const name = useTranslations('menu')
  return (
    <div className="wrap prose cover">
      <h1>{t('title')}</h1>
      <p>
        <b>{t.rich('made', { time: () => <time dateTime={day}>{formatDay(day)}</time> })}</b>{' '}
        {t.rich('newest', {
          link: () => <a href={newest.href}>{newest.host + newest.pathname}</a>,
        })}
      </p>
      <p>{t('lead')}</p>
      <nav aria-label={t('contents')}>
        <ul className="plain">
          {parts.map((part) => (
            <li key={part}>
              <a href={addresses[part]}>{part === 'cost' ? t('tables') : name(part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="hint">{t('online')}</p>
    </div>
  )
}
