import { useTranslations } from 'next-intl'
import { Fold } from '@/components/article/fold'
import type { Change } from '@/lib/content/changes/changes'
import { formatFrom } from '@/lib/format/validity'

/** One change in the rules: old, new, since when, for whom, by which law. */
export function ChangeEntry({ change, isComing = false }: { change: Change; isComing?: boolean }) {
  const t = useTranslations('changes')
  const { id, day, title, before, after, who, href, pointers } = change
  return (
    <Fold id={id} title={`${title} (${formatFrom(day)})`}>
      <p>
        <b>{t('since')}</b> <time dateTime={day}>{formatFrom(day)}</time>. <b>{t('who')}:</b> {who}.
      </p>
      <p>
        <b>{t(isComing ? 'now' : 'before')}:</b> {before}
      </p>
      <p>
        <b>{t('after')}:</b> {after}
      </p>
      <p className="hint">{pointers.join('; ')}</p>
      <p>
        <a href={href}>{t('more')}</a>
      </p>
    </Fold>
  )
}
