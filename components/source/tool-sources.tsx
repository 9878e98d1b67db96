import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'

/** Where the figures of the KPR tools come from: the full lists stand on pages of their own. */
export function ToolSources({ checkedOn }: { checkedOn: string }) {
  const t = useTranslations('toolSources')
  return (
    <p className="source">
      {t.rich('where', {
        mlt: (words) => <a href="/program/mlt#sumber">{words}</a>,
        house: (words) => <a href="/kpr#sumber">{words}</a>,
        time: () => <time dateTime={checkedOn}>{formatDay(checkedOn)}</time>,
      })}
    </p>
  )
}
