import { useTranslations } from 'next-intl'
import type { ShownFact } from '@/lib/content/shown-fact'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

/** A price a month in two lines: now and until when, then from when. */
export function DatedPrice({ fact, after, isDated }: ShownFact) {
  const t = useTranslations('datedPrice')
  const passed = useTranslations('figure')('passed')
  const price = () => <FigureValue {...fact} />
  if (!isDated || fact.to === null) return <p>{t.rich('always', { price })}</p>
  return (
    <p className="two-lines" data-until={fact.to}>
      <span className="now">{t.rich('until', { price, until: formatUntil(fact.to) })} </span>
      {after ? (
        <span>
          {t.rich('from', {
            price: () => <FigureValue {...after} />,
            from: formatFrom(after.from),
          })}
        </span>
      ) : (
        <span className="then" hidden>
          {passed}
        </span>
      )}
    </p>
  )
}
