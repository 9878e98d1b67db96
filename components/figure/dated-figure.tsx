import { useTranslations } from 'next-intl'
import type { DatedFact } from '@/lib/content/figures/facts'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

type Props = {
  fact: DatedFact
  /** What it becomes when its period ends; null where nobody knows. */
  after: DatedFact | null
  isFull?: boolean
  /** Without its validity: only where that is printed right beside it. */
  isBare?: boolean
}

/** A figure that says until when it holds, so that the page stays true if nobody builds it again. */
export function DatedFigure({ fact, after, isFull, isBare }: Props) {
  const t = useTranslations('figure')
  const value = <FigureValue {...fact} isFull={isFull} />
  if (isBare || fact.to === null || after?.value === fact.value) return value
  return (
    <span data-until={fact.to}>
      <span className="now">{value} </span>
      <span className="until">
        (<span className="now">{t('until', { until: formatUntil(fact.to) })}</span>
        {after ? (
          <>
            <span className="now">; </span>
            {t('from', { from: formatFrom(after.from) })} <FigureValue {...after} isFull={isFull} />
          </>
        ) : (
          <span className="then" data-kata={t('passed')} />
        )}
        )
      </span>
    </span>
  )
}
