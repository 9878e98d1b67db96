import { useTranslations } from 'next-intl'
import type { DatedFact } from '@/lib/content/figures/facts'
import type { PricedProgram } from '@/lib/content/iuran/bpu-price'
import { formatFrom, formatUntil } from '@/lib/format/validity'
import type { Sector } from '@/lib/iuran/bpu-contribution'
import { FigureValue } from './figure-value'

type Price = { perMonth: DatedFact; perDay: DatedFact }

export type BpuPriceRow = {
  sector: Sector
  now: Price
  /** The price when the present one ends; null where it has no end. */
  after: Price | null
}

/** What a self-employed worker pays at the lowest band, for each kind of work, a month and a day. */
export function BpuPrice({ rows, covers }: { rows: BpuPriceRow[]; covers: PricedProgram }) {
  const t = useTranslations('bpuPrice')
  return (
    <div className="price">
      <p className="strong">{t(`caption.${covers}`)}</p>
      {rows.map((row) => (
        <div key={row.sector} data-until={row.after ? row.now.perMonth.to : undefined}>
          {rows.length > 1 && <p>{t(`sector.${row.sector}`)}:</p>}
          <PriceLines row={row} />
        </div>
      ))}
    </div>
  )
}

/** Two lines: the price now and until when, then the next one and from when; one where it has no end. */
export function PriceLines({ row: { now, after } }: { row: BpuPriceRow }) {
  const t = useTranslations('bpuPrice')
  const { to } = now.perMonth
  if (!after || to === null) return <PriceLine price={now} />
  return (
    <>
      <span className="now">
        <PriceLine price={now} when={t('until', { until: formatUntil(to) })} />
      </span>
      <PriceLine price={after} when={t('from', { from: formatFrom(after.perMonth.from) })} />
    </>
  )
}

function PriceLine({ price: { perMonth, perDay }, when }: { price: Price; when?: string }) {
  const t = useTranslations('bpuPrice')
  return (
    <span className="price-line">
      <b>
        <FigureValue {...perMonth} /> {t('monthly')}
      </b>{' '}
      {when && `${when}, `}
      {t.rich('daily', { price: () => <FigureValue {...perDay} /> })}
    </span>
  )
}
