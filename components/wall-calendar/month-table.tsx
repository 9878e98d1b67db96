import { useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figure/figure-value'
import type { PriceMonth } from '@/lib/content/iuran/price-months'
import { formatMonth } from '@/lib/format/day'
import type { Sector } from '@/lib/iuran/bpu-contribution'

type Props = {
  sector: Sector
  months: readonly PriceMonth[]
  phone: string
  id?: string
  /** What its sheet says besides. */
  children?: React.ReactNode
}

/** Twelve months to tick on a wall, each with what is paid for it. */
export function MonthTable({ sector, months, phone, id, children }: Props) {
  const t = useTranslations('wallCalendar')
  return (
    <div className="table-scroll wall" id={id}>
      <table>
        <caption>{t(`sector.${sector}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th className="num" scope="col">
              {t('price')}
            </th>
            <th scope="col">{t('paid')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, price }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              <td className={price ? 'num' : undefined}>
                {price ? <FigureValue {...price} /> : t('unknown', { phone })}
              </td>
              <td>
                <span className="tick" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}
