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
      <dl>
        {rows.map((row) => (
          <div key={row.sector} data-until={row.after ? row.now.perMonth.to : undefined}>
            <dt>{t(`sector.${row.sector}`)}</dt>
            <dd>
              <span className="now">
                <PriceWords price={row.now} />
              </span>
              <PriceUntil row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Until when the present price holds, and the price that follows; nothing where it has no end. */
export function PriceUntil({ row: { now, after } }: { row: BpuPriceRow }) {
  const t = useTranslations('bpuPrice')
  if (!after || now.perMonth.to === null) return null
  return (
    <>
      <span className="until now">{t('until', { until: formatUntil(now.perMonth.to) })}</span>
      <span className="until">
        {t('from', { from: formatFrom(after.perMonth.from) })} <PriceWords price={after} />
      </span>
    </>
  )
}

function PriceWords({ price: { perMonth, perDay } }: { price: Price }) {
  const t = useTranslations('bpuPrice')
  return (
    <>
      <FigureValue {...perMonth} /> {t('monthly')},{' '}
      <span className="small">
        {t('about')} <FigureValue {...perDay} /> {t('daily')}
      </span>
    </>
  )
}
