import { useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/format/day'

type Props = {
  /** Months to begin with, by their first day (ISO). */
  starts: readonly { start: string; href: string }[]
  /** Address of the calendar that begins now, where this is another. */
  now: string | undefined
}

/** The same calendar from another month on. */
export function StartLinks({ starts, now }: Props) {
  const t = useTranslations('wallCalendar')
  return (
    <nav aria-labelledby="mulai" className="print:hidden">
      <h2 id="mulai">{t('startLater')}</h2>
      <ul className="starts">
        {now && (
          <li>
            <a href={now}>{t('startNow')}</a>
          </li>
        )}
        {starts.map(({ start, href }) => (
          <li key={start}>
            <a href={href}>{formatMonth(start)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
