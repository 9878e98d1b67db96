import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { site } from '@/lib/site'

/** End of every page: when somebody last looked, and how to report a mistake on it. */
export function PageEnd({ checkedOn, path }: { checkedOn: string; path: string }) {
  const t = useTranslations('pageEnd')
  const letter = new URLSearchParams({
    subject: t('subject', { path }),
    body: t('body', { url: new URL(path, site.url).href }),
  })
  // Mail programs read a plus sign as a plus sign.
  const href = `mailto:${site.contact}?${letter.toString().replaceAll('+', '%20')}`
  return (
    <p className="source">
      {t.rich('checkedOn', {
        time: () => <time dateTime={checkedOn}>{formatDay(checkedOn)}</time>,
      })}{' '}
      {t.rich('report', { link: (words) => <a href={href}>{words}</a> })}
    </p>
  )
}
