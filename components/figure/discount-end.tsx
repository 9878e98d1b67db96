import { useTranslations } from 'next-intl'
import type { SectorDiscount } from '@/lib/content/iuran/discounts'
import { formatUntil } from '@/lib/format/validity'
import { FigureValue } from './figure-value'

/** Which discounts run and until when; a page saved before their end says when they are over. */
export function DiscountEnd({ discounts }: { discounts: SectorDiscount[] }) {
  const t = useTranslations('discountEnd')
  const price = useTranslations('bpuPrice')
  if (discounts.length === 0) return <p>{t('over')}</p>
  return (
    <ul>
      {discounts.map(({ sector, discount }) => (
        <li key={sector} data-until={discount.to ?? undefined}>
          {price(`sector.${sector}`)}:{' '}
          <span className="now">
            {t('discount')} <FigureValue {...discount} />
            {discount.to && ` ${t('until', { until: formatUntil(discount.to) })}`}
          </span>
          <span className="then" data-kata={t('over')} />
        </li>
      ))}
    </ul>
  )
}
