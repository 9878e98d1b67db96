import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { site } from '@/lib/site'

type Props = {
  checkedOn: string
  path: string
  /** Where a mistake is reported; null where nobody has said, so nothing is shown. */
  contact?: string | null
}

/** End of every page: when somebody last looked, how to report a mistake, and on paper where it stands. */
export function PageEnd({ checkedOn, path, contact = site.contact }: Props) {
  const t = useTranslations('pageEnd')
  const { href, host } = new URL(path, site.url)
  return (
    <p className="source">
      {t.rich('checkedOn', {
        time: () => <time dateTime={checkedOn}>{formatDay(checkedOn)}</time>,
      })}{' '}
      {contact && (
        <span className="print:hidden">
          {t.rich('report', {
            link: (words) => (
              <a
                href={letterTo(contact, {
                  subject: t('subject', { path }),
                  body: t('body', { url: href }),
                })}
              >
                {words}
              </a>
            ),
          })}
        </span>
      )}
      <span className="on-paper">{host + (path === '/' ? '' : path)}</span>
    </p>
  )
}

function letterTo(contact: string, letter: { subject: string; body: string }): string {
  // Mail programs read a plus sign as a plus sign.
  return `mailto:${contact}?${new URLSearchParams(letter).toString().replaceAll('+', '%20')}`
}
