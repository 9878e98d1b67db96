import { useTranslations } from 'next-intl'
import type { BpuPriceRow } from '@/components/figure/bpu-price'
import { FigureValue } from '@/components/figure/figure-value'
import { formatFrom } from '@/lib/format/validity'

/** What the reader pays is about to change: one line, which goes by itself once it has. */
export function PriceStrip({ row: { sector, now, after } }: { row: BpuPriceRow }) {
  const t = useTranslations('home.strip')
  const name = useTranslations('bpuPrice.sector')(sector)
  if (!after) return null
  return (
    <div data-until={now.perMonth.to ?? undefined}>
      <p className="strip now">
        <b>{name}:</b>{' '}
        {t.rich('change', {
          from: formatFrom(after.perMonth.from),
          price: () => <FigureValue {...after.perMonth} />,
          more: (words) => <a href="/perubahan">{words}</a>,
        })}
      </p>
    </div>
  )
}
