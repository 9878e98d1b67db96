import { useTranslations } from 'next-intl'
import type { DatedFact } from '@/lib/content/facts'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

type Price = { perMonth: DatedFact; perDay: DatedFact }

export type BpuPriceRow = {
  sector: 'umum' | 'transportasi'
  now: Price
  /** The price when the present one ends; null where it has no end. */
  after: Price | null
}

/** What a self-employed worker pays at the lowest band, for each kind of work, a month and a day. */
export function BpuPrice({ rows, isJht }: { rows: BpuPriceRow[]; isJht: boolean }) {
  const t = useTranslations('bpuPrice')
  return (
    <table className="price">
      <caption>{t(isJht ? 'captionJht' : 'caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('work')}</th>
          <th scope="col">{t('perMonth')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.sector}>
            <th scope="row">{t(`sector.${row.sector}`)}</th>
            <td data-until={row.after ? row.now.perMonth.to : undefined}>
              <span className="now">
                <PriceWords price={row.now} />{' '}
              </span>
              <PriceUntil row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Until when the present price holds, and the price that follows it; nothing where it has no end. */
export function PriceUntil({ row: { now, after } }: { row: BpuPriceRow }) {
  const t = useTranslations('bpuPrice')
  if (!after || now.perMonth.to === null) return null
  return (
    <span className="until">
      <span className="now">{t('until', { until: formatUntil(now.perMonth.to) })} </span>
      {t('from', { from: formatFrom(after.perMonth.from) })} <PriceWords price={after} />
    </span>
  )
}

function PriceWords({ price: { perMonth, perDay } }: { price: Price }) {
  const t = useTranslations('bpuPrice')
  return (
    <>
      <FigureValue {...perMonth} /> {t('monthly')} ({t('about')}{' '}
      <FigureValue {...perDay} /> {t('daily')})
    </>
  )
}
