import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format/day'
import { slugOf } from '@/lib/format/slug'
import { formatUntil } from '@/lib/format/validity'

type Props = {
  name: string
  seconds: number
  paragraphs: readonly string[]
  /** Last day (ISO) on which all its figures hold; null where none has an end. */
  until: string | null
  checkedOn: string
}

/** A text to be read out, with how long that takes and how long it is true. */
export function ScriptText({ name, seconds, paragraphs, until, checkedOn }: Props) {
  const t = useTranslations('loudspeaker')
  const words = paragraphs.join(' ').split(' ').length
  return (
    <section className="flow script" id={slugOf(name)}>
      <h2>{name}</h2>
      <p className="hint">{t('length', { seconds, words })}</p>
      <div className="box">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p className="strong">
        {until
          ? t('until', { until: formatUntil(until) })
          : t('open', { day: formatDay(checkedOn) })}
      </p>
    </section>
  )
}
