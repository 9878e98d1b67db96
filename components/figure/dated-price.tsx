import { useTranslations } from 'next-intl'
import type { ShownFigure } from '@/lib/content/figures/shown-figure'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

/** A price a month in two lines: now and until when, then from when. */
export function DatedPrice({ fact, after }: ShownFigure) {
  const t = useTranslations('datedPrice')
  const passed = useTranslations('figure')('passed')
  const price = () => <FigureValue {...fact} />
  if (fact.to === null || after?.value === fact.value) return <p>{t.rich('always', { price })}</p>
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
        <span className="then" data-kata={passed} />
      )}
    </p>
  )
}
